package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** The languages that an organisation writes in, and how it addresses people. */
public record Languages(
        @Key(
                        value =
                                "Languages of the letters: `nl`, `fr`, `en`. The first is used when a complaint's own language is not"
                                        + " offered. `[nl, fr, en]`.",
                        required = true)
                List<String> offered,
        @Key(
                        "`complainant_language` (default): a letter follows the complaint's language if offered; `first_offered`: never.")
                Choice choose,
        @Key(value = "`u` or `je`: how Dutch letters address people; for those who write the letters.", required = true)
                AddressForm addressForm,
        @Key("Reading level of the letters, for those who write them. `B1`.") String style) {

    /** Which language a letter is written in. */
    public enum Choice {
        COMPLAINANT_LANGUAGE,
        FIRST_OFFERED
    }

    /** Formal or familiar Dutch. */
    public enum AddressForm {
        U,
        JE
    }

    public Languages {
        for (String language : offered) {
            if (!DateWords.languages().contains(language)) {
                throw new IllegalArgumentException("no letters can be dated in '" + language + "' — offer some of "
                        + String.join(", ", DateWords.languages()));
            }
        }
        if (offered.isEmpty()) {
            throw new IllegalArgumentException("offered is empty — name at least one language");
        }
        offered = List.copyOf(offered);
        choose = requireNonNullElse(choose, Choice.COMPLAINANT_LANGUAGE);
        style = requireNonNullElse(style, "B1");
    }

    /** The language used when the complaint's own is not offered, or not known. */
    public String fallback() {
        return offered.get(0);
    }

    /** The language of a letter to somebody who wrote in this one. */
    public String toAnswer(String language) {
        return choose == Choice.COMPLAINANT_LANGUAGE && offered.contains(language) ? language : fallback();
    }
}
