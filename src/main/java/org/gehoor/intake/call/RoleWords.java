package org.gehoor.intake.call;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** Words by which sources say on whose side somebody is; a word that is not here says nothing. */
public final class RoleWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]");
    private static final Set<String> EMPLOYEE = Set.of(
            "agent",
            "employee",
            "representative",
            "rep",
            "operator",
            "advisor",
            "staff",
            "supervisor",
            "internal",
            "medewerker",
            "conseiller",
            "employe");
    private static final Set<String> COMPLAINANT = Set.of(
            "customer", "client", "consumer", "complainant", "external", "enduser", "klant", "klager", "plaignant");
    private static final Set<String> BOT = Set.of("bot", "voicebot", "chatbot", "ivr", "aiagent", "virtualagent");
    private static final Set<String> MEDIATOR = Set.of("mediator", "bemiddelaar", "mediateur");

    private RoleWords() {}

    /** Capitals, blanks and hyphens do not matter. */
    public static SpeakerRole meaning(final @Nullable String word) {
        if (word == null || word.length() > 40) {
            return SpeakerRole.UNKNOWN;
        }
        final String bare = BETWEEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return EMPLOYEE.contains(bare)
                ? SpeakerRole.EMPLOYEE
                : COMPLAINANT.contains(bare)
                        ? SpeakerRole.COMPLAINANT
                        : BOT.contains(bare)
                                ? SpeakerRole.BOT
                                : MEDIATOR.contains(bare) ? SpeakerRole.MEDIATOR : SpeakerRole.UNKNOWN;
    }
}
