package org.gehoor.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a message must hold ({@code must_have}), as the placeholders that satisfy it: mostly the one of the same name. */
public final class MustHave {

    // an aim becomes a promise by one word in procedure.yml, so a letter with a date has words for both
    private static final List<ContentKey> DATE = List.of(ContentKey.DUE_DATE, ContentKey.DUE_AIM);

    private static final Map<String, List<ContentKey>> OTHER_NAMES = Map.of(
            "due_date", DATE,
            "due_date_if_any", DATE,
            "contact", List.of(ContentKey.TELEPHONE),
            "own_phone_number", List.of(ContentKey.TELEPHONE),
            "points_if_any", List.of(ContentKey.POINTS),
            "advice_if_any", List.of(ContentKey.ADVICE),
            "redress_if_founded", List.of(ContentKey.REDRESS));

    private MustHave() {}

    /** The placeholders that must all stand in the template; none for a name that is not known. */
    public static List<ContentKey> satisfiedBy(String mustHave) {
        return OTHER_NAMES.getOrDefault(
                mustHave, ContentKey.named(mustHave).map(List::of).orElse(List.of()));
    }

    /** Every word that may stand in {@code must_have}. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(OTHER_NAMES.keySet());
        names.addAll(ContentKey.placeholders());
        return names;
    }
}
