package org.gehoor.intake;

/**
 * A person or a machine at a mail address, as a mail names them.
 *
 * @param name empty where the mail gave none
 */
public record Correspondent(String address, String name) {

    @Override
    public String toString() {
        return "Correspondent[withheld]";
    }
}
