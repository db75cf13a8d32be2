package org.gehoor.correspondence.wording;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.ContentKind;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.ToldDate;
import org.gehoor.register.Dossier;
import org.jspecify.annotations.Nullable;

/** The facts that a letter may print, gathered in one language. */
final class LetterFacts {

    private final Organisation organisation;
    private final DateWords dates;
    private final Map<String, Object> facts;

    LetterFacts(Organisation organisation, Dossier dossier, String language) {
        this(organisation, language);
        put(ContentKey.NUMBER, dossier.number());
    }

    /** Those of no dossier. */
    LetterFacts(Organisation organisation, String language) {
        this.organisation = organisation;
        this.dates = DateWords.in(language);
        this.facts = new HashMap<>(organisation.standingFacts());
        for (ContentKey key : ContentKey.values()) {
            if (key.kind() == ContentKind.FLAG) {
                put(key, false);
            }
        }
    }

    /** A string, or true or false for a flag; null and empty: absent. */
    LetterFacts put(ContentKey key, @Nullable Object fact) {
        if (fact != null && !fact.equals("")) {
            facts.put(key.placeholder(), fact);
        }
        return this;
    }

    LetterFacts day(ContentKey key, Instant moment) {
        return put(key, dates.date(moment.atZone(organisation.zone()).toLocalDate()));
    }

    /** Day and time in words. */
    LetterFacts moment(ContentKey key, Instant moment) {
        return put(key, dates.moment(moment.atZone(organisation.zone())));
    }

    /** A promise as a date, an aim worded as one; nothing when there is none. */
    LetterFacts told(@Nullable ToldDate told) {
        if (told == null) {
            return this;
        }
        String words = told.time() == null
                ? dates.date(told.day())
                : dates.moment(told.day().atTime(told.time()).atZone(organisation.zone()));
        return put(told.aim() ? ContentKey.DUE_AIM : ContentKey.DUE_DATE, words);
    }

    Map<String, Object> all() {
        return facts;
    }
}
