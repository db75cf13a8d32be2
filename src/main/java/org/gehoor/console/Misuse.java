package org.gehoor.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What was typed wrongly, each in a line of its own: {@code --zone: what is wrong — what to do}. */
final class Misuse {

    private final List<String> lines = new ArrayList<>();

    void say(String option, String wrong, String remedy) {
        say(option, wrong + " — " + remedy);
    }

    /** With words that name the remedy already. */
    void say(String option, String wrongAndRemedy) {
        lines.add((option + ": " + wrongAndRemedy).replaceAll("\\s*\\R\\s*", " "));
    }

    boolean none() {
        return lines.isEmpty();
    }

    void tell(PrintWriter err) {
        lines.forEach(err::println);
    }
}
