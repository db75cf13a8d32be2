package org.gehoor.intake.mail;

/**
 * A mail address and the name that came with it.
 *
 * @param address the addr-spec as written (RFC 5322), always with a local part and a domain; nobody vouches for it
 * @param name the display name, decoded, without control characters; empty where there was none
 */
public record Address(String address, String name) {

    /** What stands before the last {@code @}. */
    String localPart() {
        return address.substring(0, address.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return "Address[withheld]";
    }
}
