package org.gehoor.print;

/**
 * What a printed file says of itself. The same imprint and the same text give the same bytes.
 *
 * @param language BCP 47 tag, for screen readers
 * @param mark what tells this file from others, such as a dossier number; only its hash is printed
 */
public record Imprint(String title, String language, String mark) {

    @Override
    public String toString() {
        return "Imprint[" + language + "]";
    }
}
