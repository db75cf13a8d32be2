package org.gehoor.desk.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier number in groups that one reads aloud in one breath: {@code 2026 000 001 16}. */
final class Spoken {

    private static final Pattern RUN = Pattern.compile("\\p{N}+|\\p{L}+");
    private static final int LONGEST = 4;
    private static final int GROUP = 3;

    private Spoken() {}

    static String of(String number) {
        List<String> groups = new ArrayList<>();
        Matcher run = RUN.matcher(number);
        while (run.find()) {
            String rest = run.group();
            while (rest.length() > LONGEST) {
                groups.add(rest.substring(0, GROUP));
                rest = rest.substring(GROUP);
            }
            groups.add(rest);
        }
        return String.join(" ", groups);
    }
}
