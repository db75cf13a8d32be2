package org.gehoor.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What it would cost to take a mail for something else: one sentence for each verdict, to be read by people. */
final class Stakes {

    private static final String ROBOT = "two machines would have begun to write to each other";

    private static final Map<String, String> OF_A_MACHINE = Map.of(
            "bounce", "our letter would have counted as delivered, and a mail server would have become a dossier",
            "delay", "a letter that is still under way would have counted as lost, or a dossier been made of a delay",
            "delivered", "a delivery report would have become a dossier",
            "receipt", "a read receipt would have become a dossier, and been answered",
            "auto-reply", ROBOT,
            "out-of-office", "somebody on leave would have become a complainant, and " + ROBOT,
            "feedback-report", "a report about our mail would have become a dossier",
            "list", "a newsletter would have become a dossier, and everybody on the list been answered");

    private static final Map<String, String> OF_A_PERSONS_LOOK = Map.of(
            "person-decides", "a question would have become a complaint, with terms running",
            "unknown-sender", "a stranger would have written in somebody's dossier, or learnt that it exists",
            "too-large", "a complaint with large attachments would have been lost",
            "unfetchable", "a mail that its server can't give would have held up all others, or been lost",
            "reading-fails", "a mail that can't be read would have held up all others, or been lost",
            "unreadable", "a dossier without a word in it, or a complaint lost");

    private Stakes() {}

    static String of(String outcome, @Nullable String kind, @Nullable String letter) {
        String word = kind == null ? "" : kind;
        return switch (outcome) {
            case "entered" ->
                letter == null
                        ? "a machine or a forger would have been answered; taken for a machine's: a complaint unheard"
                        : "taken for a machine's: a complaint unanswered; taken for a reply: told to a stranger's dossier";
            case "joined" ->
                "copy".equals(word)
                        ? "one complaint would have become two dossiers, and been acknowledged twice"
                        : "a reply would have become a second dossier, acknowledged as if nobody knew of the first";
            case "automatic" ->
                OF_A_MACHINE.getOrDefault(word, "a robot would have been answered, and become a dossier");
            default -> OF_A_PERSONS_LOOK.getOrDefault(word, "nobody would have looked at it");
        };
    }
}
