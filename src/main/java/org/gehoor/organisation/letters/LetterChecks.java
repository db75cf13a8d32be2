package org.gehoor.organisation.letters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Languages;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.filing.Filed;

/** Holds the letters against the procedure: every message, in every offered language, with all that it must say. */
public final class LetterChecks {

    private final Letters letters;
    private final Languages languages;
    private final String folder;
    private final List<Problem> problems;

    public LetterChecks(Letters letters, Languages languages, String folder, List<Problem> problems) {
        this.letters = letters;
        this.languages = languages;
        this.folder = folder;
        this.problems = problems;
    }

    /** What a receipt to somebody unknown must say … */
    private static final Set<ContentKey> IN_A_RECEIPT =
            EnumSet.of(ContentKey.RECEIVED_ON, ContentKey.NEXT_STEP, ContentKey.TELEPHONE);

    /** … and all that it may say besides: nothing that is known of a dossier. */
    private static final Set<ContentKey> MAYBE_IN_A_RECEIPT = EnumSet.of(
            ContentKey.ORGANISATION,
            ContentKey.WEBSITE,
            ContentKey.REPLY_ADDRESS,
            ContentKey.THEIR_SUBJECT,
            ContentKey.LANGUAGE_NOT_OFFERED,
            ContentKey.ADD_HOW);

    private static final Set<ContentKey> IN_A_REMINDER = EnumSet.of(ContentKey.WAITING, ContentKey.WAITING_LIST);
    private static final Set<ContentKey> MAYBE_IN_A_REMINDER =
            EnumSet.of(ContentKey.ORGANISATION, ContentKey.TELEPHONE, ContentKey.NEXT_STEP);

    /**
     * Tells each file what it lacks; what is not written at all is one warning.
     *
     * @param coordinated whether somebody is told of what waits too long
     */
    public void check(Procedure procedure, List<Queue> queues, boolean coordinated) {
        List<String> unwritten = new ArrayList<>();
        for (Message message : procedure.messages()) {
            List<String> missing = languages.offered().stream()
                    .filter(language -> letters.template(message.id(), language).isEmpty())
                    .toList();
            if (missing.size() == languages.offered().size() && !isAcknowledgement(message)) {
                unwritten.add(message.id());
            } else {
                missing.forEach(language -> missing(message.id(), language));
            }
            languages.offered().forEach(language -> letters.template(message.id(), language)
                    .ifPresent(letter -> holdsAll(letter, message)));
        }
        if (!unwritten.isEmpty()) {
            source("")
                    .warn(
                            "messages",
                            "not yet written: " + String.join(", ", unwritten),
                            "write them before these letters can be owed");
        }
        Optional<Letter> notice = letters.template(Letters.HANDLER_NOTICE, languages.fallback());
        if (notice.isEmpty() && queues.stream().anyMatch(queue -> queue.mail() != null)) {
            missing(Letters.HANDLER_NOTICE, languages.fallback());
        }
        Optional<Letter> reminder = letters.template(Letters.COORDINATOR_NOTICE, languages.fallback());
        if (reminder.isEmpty() && coordinated) {
            missing(Letters.COORDINATOR_NOTICE, languages.fallback());
        }
        reminder.ifPresent(letter -> holdsOnly(letter, IN_A_REMINDER, MAYBE_IN_A_REMINDER, "is not known there"));
        for (String language : languages.offered()) {
            letters.template(Letters.RECEIPT, language)
                    .ifPresentOrElse(
                            letter -> holdsOnly(
                                    letter,
                                    IN_A_RECEIPT,
                                    MAYBE_IN_A_RECEIPT,
                                    "may not stand there: somebody unknown would learn of a dossier"),
                            () -> missing(Letters.RECEIPT, language));
        }
        letters.all().stream()
                .filter(letter -> !Letters.WITHOUT_NUMBER.contains(letter.id()))
                .forEach(this::numberInSubject);
    }

    /** A written complaint makes it owed at once, so the hub does not start without it. */
    private static boolean isAcknowledgement(Message message) {
        return message.event().contains("registered") && message.onlyIf() != Filed.ORAL;
    }

    private void holdsAll(Letter letter, Message message) {
        for (String wanted : message.mustHave()) {
            for (ContentKey key : MustHave.satisfiedBy(wanted)) {
                if (!letter.holds().contains(key)) {
                    lacks(source(letter + ".txt"), key, "the message must have " + wanted);
                }
            }
        }
    }

    private void holdsOnly(Letter letter, Set<ContentKey> must, Set<ContentKey> may, String because) {
        SourceFile file = source(letter + ".txt");
        must.stream()
                .filter(key -> !letter.holds().contains(key))
                .forEach(key -> lacks(file, key, "a " + letter.id() + " must say it"));
        letter.holds().stream()
                .filter(key -> !must.contains(key) && !may.contains(key))
                .sorted()
                .forEach(key -> file.error("{{" + key.placeholder() + "}}", because, "remove it"));
    }

    private static void lacks(SourceFile file, ContentKey key, String because) {
        String placeholder = key.placeholder();
        boolean passage = key.kind() == ContentKey.Kind.FLAG || key.kind() == ContentKey.Kind.PASSAGE;
        String how = passage ? "{{#" + placeholder + "}}…{{/" + placeholder + "}}" : "{{" + placeholder + "}}";
        file.error("{{" + placeholder + "}}", "is missing, though " + because, "add " + how + ": " + key.meaning());
    }

    private void numberInSubject(Letter letter) {
        if (!letter.subjectHolds("[{{number}}]")) {
            source(letter + ".txt").errorOnLine(1, "subject", "has no [{{number}}]", "add it: replies are found by it");
        }
    }

    private void missing(String kind, String language) {
        source(kind + "." + language + ".txt")
                .error("file", "is missing", "write this letter; subject on the first line");
    }

    private SourceFile source(String file) {
        return new SourceFile(file.isEmpty() ? folder : folder + "/" + file, problems);
    }
}
