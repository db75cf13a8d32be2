package org.gehoor.dispatch.command;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a command, all at once: names of fields and remedies, never what people wrote. */
final class Remarks {

    private static final int AT_MOST = 20;

    private final List<String> all = new ArrayList<>();

    void add(String field, String what, String remedy) {
        all.add(field + ": " + what + " — " + remedy);
    }

    boolean none() {
        return all.isEmpty();
    }

    @Override
    public String toString() {
        return all.size() <= AT_MOST
                ? String.join("; ", all)
                : String.join("; ", all.subList(0, AT_MOST)) + "; and " + (all.size() - AT_MOST) + " more";
    }
}
