package org.gehoor.intake;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.Turn;
import org.gehoor.organisation.transcript.SpeakerRole;

/** A call as people read it: a line for each turn, and before it whose it is as far as the source says. */
final class SpokenText {

    static final int LONGEST = 50_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ResourceBundle words;

    /** @param language code of the words before the turns */
    SpokenText(String language) {
        this.words = ResourceBundle.getBundle(
                "org.gehoor.intake.turns",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** At most {@value #LONGEST} characters; what is left out is in the file. */
    String of(Call call) {
        if (call.turns().isEmpty()) {
            String summary = call.circumstances().summary();
            return words.getString("nothing")
                    + (summary == null ? "" : "\n\n" + words.getString("summary") + ": " + oneLine(summary));
        }
        StringBuilder text = new StringBuilder();
        for (Turn turn : call.turns()) {
            String line = who(turn) + ": " + oneLine(turn.text());
            if (text.length() + line.length() > LONGEST - 100) {
                return text.append(line, 0, LONGEST - 100 - text.length())
                        .append("…\n\n")
                        .append(words.getString("rest"))
                        .toString();
            }
            text.append(line).append('\n');
        }
        return text.toString().strip();
    }

    /** Of a transcript that could not be read. */
    String unread() {
        return words.getString("unread");
    }

    private String who(Turn turn) {
        String role = words.getString(turn.role().name().toLowerCase(Locale.ROOT));
        return turn.role() == SpeakerRole.UNKNOWN && turn.speaker() != null
                ? role + " (" + oneLine(turn.speaker()) + ")"
                : role;
    }

    /** What somebody said must not look like somebody else's turn. */
    private static String oneLine(String said) {
        return BLANKS.matcher(said).replaceAll(" ").strip();
    }
}
