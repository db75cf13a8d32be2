package org.gehoor.procedure.filing;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** What counts as a complaint, and who may make one. */
public record ComplaintScope(
        @Key(
                        value = "What a complaint may be about, in words of your own. `[act, performance, service]`.",
                        required = true)
                List<String> about,
        @Key("Examples that the procedure gives; shown to people who judge a message.") List<String> examples,
        @Key("Who may complain. `[member, concerned_person]`.") List<String> whoMay,
        @Key(
                        "`health_data` (GDPR art. 9): letters hold no medical content and no copy of a phone note. Default `ordinary`.")
                Sensitivity sensitivity) {

    public ComplaintScope {
        about = List.copyOf(requireNonNullElse(about, List.of()));
        examples = List.copyOf(requireNonNullElse(examples, List.of()));
        whoMay = List.copyOf(requireNonNullElse(whoMay, List.of()));
        sensitivity = requireNonNullElse(sensitivity, Sensitivity.ORDINARY);
    }

    /** What kind of personal data a complaint usually holds. */
    public enum Sensitivity {
        ORDINARY,
        HEALTH_DATA
    }
}
