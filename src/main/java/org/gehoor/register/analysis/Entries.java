package org.gehoor.register.analysis;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.custody.Access;
import org.gehoor.register.RecordedFact;
import org.gehoor.register.YearEntry;
import org.jspecify.annotations.Nullable;

/** Rows of single complaints, for inside use. */
final class Entries {

    /** What the register shows of a restricted dossier where the procedure does not say. */
    private static final List<String> RESTRICTED = List.of("number", "filed_on", "status");

    private Entries() {}

    static YearEntry complaint(Counted one, Procedure procedure, String responsible, String how, Period period) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", one.number());
        fields.put("filed_on", period.day(one.receivedAt()).toString());
        fields.put("channel", one.channel());
        fields.put("nature", one.nature());
        fields.put("responsible", responsible);
        fields.put("status", one.year().standing().state().name().toLowerCase(Locale.ROOT));
        fields.put("stage", one.year().standing().stage());
        fields.put("handled_on", day(one.year().handledAt(), period));
        fields.put("handled_how", how);
        fields.put("outcome", one.outcome());
        if (one.restricted()) {
            fields.keySet().retainAll(shown(procedure.confidentiality().restricted()));
        }
        return new YearEntry(fields);
    }

    static List<YearEntry> recommendations(Counted one, Period period) {
        return one.ofTheYear().stream()
                .filter(fact -> fact.type().equals(FactType.RECOMMENDATION_MADE.word()))
                .map(fact -> new YearEntry(Map.of(
                        "number",
                        one.number(),
                        "made_on",
                        period.day(fact.at()).toString(),
                        "recommendation",
                        one.restricted() ? "" : words(fact))))
                .toList();
    }

    private static String words(RecordedFact fact) {
        return Objects.requireNonNullElse(Said.in(fact, "recommendation"), "");
    }

    private static List<String> shown(@Nullable Access restricted) {
        return restricted == null || restricted.registerShows().isEmpty() ? RESTRICTED : restricted.registerShows();
    }

    private static String day(@Nullable Instant moment, Period period) {
        return moment == null ? "" : period.day(moment).toString();
    }
}
