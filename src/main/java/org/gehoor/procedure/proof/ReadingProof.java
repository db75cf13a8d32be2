package org.gehoor.procedure.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gehoor.procedure.Conflict;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.filing.OralClock;

/** Contradictions of the source: each has a reading, the settings that decide it exist, and a looser one is told. */
record ReadingProof(Procedure procedure, Names names, Findings findings) {

    private static final Set<String> KEYS = Arrays.stream(Procedure.class.getRecordComponents())
            .map(key -> key.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    void read() {
        findings.distinct("conflicts", procedure.conflicts(), Conflict::id);
        for (Conflict conflict : procedure.conflicts()) {
            String key = "conflicts." + conflict.id();
            if (conflict.reading().isBlank()) {
                findings.add(key + ".reading", "the contradiction is left open", "say which reading is taken");
            }
            conflict.setting().forEach(setting -> setting(key + ".setting", setting));
        }
        if (procedure.oral().clock() == OralClock.FROM_CONFIRMATION) {
            findings.warn(
                    "oral.clock",
                    "from_confirmation is the looser reading: until a caller has written, no term runs",
                    "write from_call, unless the source says otherwise");
        }
    }

    private void setting(String key, String setting) {
        List<String> path = List.of(setting.split("\\."));
        findings.known(key, "key", path.get(0), KEYS);
        Set<String> known = Map.of(
                        "stages", names.stages(),
                        "messages", names.messages(),
                        "consents", names.consents(),
                        "outcomes", names.outcomes(),
                        "deadlines", names.deadlines(),
                        "recurring", names.recurring(),
                        "external", names.external())
                .get(path.get(0));
        if (known != null && path.size() > 1) {
            findings.known(key, "entry of " + path.get(0), path.get(1), known);
        }
    }
}
