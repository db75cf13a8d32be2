package org.gehoor.wiring.start;

import org.gehoor.wiring.Home;

/** Which door the first argument opens: the console's, or none and the hub starts. */
public final class Doors {

    private Doors() {}

    /** A first argument that is a word, not an option, is a command, also a misspelt one. */
    public static boolean leadToTheConsole(String... args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    public static int console(Home home, String... args) {
        throw new UnsupportedOperationException("not yet " + home + args.length);
    }
}
