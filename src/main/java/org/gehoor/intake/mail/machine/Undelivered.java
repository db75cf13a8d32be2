package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.intake.mail.reply.SubjectPrefixes;
import org.jspecify.annotations.Nullable;

/**
 * Mail of a server that tells in plain words that a mail was not delivered, waits, or was delivered.
 *
 * <p>People write about undelivered mail, too: one sign must come from the headers, and three are needed.
 */
final class Undelivered {

    private static final int ENOUGH = 3;

    private Undelivered() {}

    static @Nullable Sign in(final Evidence mail) {
        final List<String> why = new ArrayList<>(headers(mail));
        final boolean failedHeader = mail.headers().has("x-failed-recipients");
        if (why.isEmpty() || isForwarded(mail) && !failedHeader || isAnswer(mail)) {
            return null;
        }
        final int fromHeaders = why.size();
        final MachineKind kind = words(mail, why);
        if (why.size() == fromHeaders && !failedHeader || !isServers(mail, failedHeader, kind)) {
            return null;
        }
        if (ReturnedMail.isAttached(mail) || returns(mail)) {
            why.add("the undelivered mail is returned");
        }
        if (why.size() < ENOUGH && !UndeliveredText.in(mail, "failed").isEmpty()) {
            why.add("a recipient is named");
        }
        return why.size() < ENOUGH ? null : new Sign(kind, "a report on delivery: " + String.join(", ", why));
    }

    /** Automatic replies of people have null return paths as well and talk of anything; their subjects do not. */
    private static boolean isServers(final Evidence mail, final boolean failedHeader, final MachineKind kind) {
        final Family subjects =
                switch (kind) {
                    case DELAY -> DelayWords.SUBJECT;
                    case DELIVERED -> SuccessWords.SUBJECT;
                    default -> FailureSubjects.KNOWN;
                };
        return failedHeader || mail.isFromMailSystem() || subjects.isIn(mail.folded());
    }

    /** What a person's mail has not. */
    static List<String> headers(final Evidence mail) {
        final List<String> why = new ArrayList<>();
        if (mail.headers().has("x-failed-recipients")) {
            why.add("X-Failed-Recipients");
        }
        if (mail.isFromMailSystem()) {
            why.add("the sender is a mail system");
        }
        if (mail.hasNullReturnPath()) {
            why.add("null return path");
        }
        if (mail.autoSubmitted() != null) {
            why.add("Auto-Submitted");
        }
        if (why.isEmpty() && mail.from().stream().anyMatch(Robots::isRobot) && !RobotMail.answersToPerson(mail)) {
            why.add("the sender's address is one that nobody reads");
        }
        return why;
    }

    private static MachineKind words(final Evidence mail, final List<String> why) {
        final String subject = mail.folded();
        final String text = mail.opening();
        final boolean delayed = DelayWords.SUBJECT.isIn(subject);
        final boolean given = DelayWords.GIVEN_UP.isIn(text);
        // "if the delivery fails permanently" is said of delays, too
        if (DelayWords.TEXT.isIn(text) ? delayed || !given : delayed && !given) {
            add(why, DelayWords.SUBJECT.isIn(subject), "a subject of delay");
            add(why, DelayWords.TEXT.isIn(text), "it says that delivery is tried again");
            return MachineKind.DELAY;
        }
        if (SuccessWords.SUBJECT.begins(subject) || SuccessWords.TEXT.isIn(text)) {
            add(why, SuccessWords.SUBJECT.begins(subject), "a subject of success");
            add(why, SuccessWords.TEXT.isIn(text), "it says that the mail was delivered");
            return MachineKind.DELIVERED;
        }
        final boolean stems = mail.isFromMailSystem()
                && FailureSubjects.FAILED_STEMS.isIn(subject)
                && FailureSubjects.MAIL_STEMS.isIn(subject);
        add(why, stems || FailureSubjects.KNOWN.isIn(subject), "a subject of failure");
        add(why, FailureWords.TEXT.isIn(text), "it says that delivery failed");
        return MachineKind.BOUNCE;
    }

    private static void add(final List<String> why, final boolean seen, final String what) {
        if (seen) {
            why.add(what);
        }
    }

    private static boolean returns(final Evidence mail) {
        final List<String> lines = mail.text().lines().limit(2_000).toList();
        return ReturnedMail.start(lines) < lines.size();
    }

    /** A person hands a bounce on; a server answers with its own subject. */
    private static boolean isForwarded(final Evidence mail) {
        return SubjectPrefixes.begins(mail.folded());
    }

    private static boolean isAnswer(final Evidence mail) {
        return AnswerSubjects.AUTO_REPLY.begins(mail.folded()) && !mail.isFromMailSystem();
    }
}
