package org.gehoor.console;

/** Words of strangers on a terminal: nothing that moves its cursor or changes its title. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
