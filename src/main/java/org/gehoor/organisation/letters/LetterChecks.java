package org.gehoor.organisation.letters;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.ContentKind;
import org.gehoor.organisation.Languages;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.MustHave;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.custody.PhishingSafety;
import org.gehoor.procedure.duty.Message;

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
     * Tells each file what it lacks.
     *
     * @param coordinated whether somebody is told of what waits too long
     */
    public void check(Procedure procedure, List<Queue> queues, boolean coordinated) {
        for (Message message : procedure.messages()) {
            for (String language : languages.offered()) {
                letters.template(message.id(), language)
                        .ifPresentOrElse(
                                letter -> check(letter, message, procedure), () -> missing(message.id(), language));
            }
        }
        Optional<Letter> notice = letters.template(Letters.HANDLER_NOTICE, languages.fallback());
        if (notice.isEmpty() && queues.stream().anyMatch(queue -> queue.mail() != null)) {
            missing(Letters.HANDLER_NOTICE, languages.fallback());
        }
        notice.ifPresent(letter -> new NoticeChecks(procedure, queues).check(letter, source(letter + ".txt")));
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

    private void check(Letter letter, Message message, Procedure procedure) {
        holdsAll(letter, message);
        asksForAll(letter, message);
        message.layout().forEach((wanted, place) -> {
            if (place == Message.Place.FOOTER) {
                MustHave.satisfiedBy(wanted).forEach(key -> standsBelow(letter, key));
            }
        });
        PhishingSafety safety = procedure.phishingSafety();
        if (safety != null) {
            safety.show().forEach(shown -> shows(letter, shown));
        }
    }

    /** The foot of a letter is what stands below the name of the organisation. */
    private void standsBelow(Letter letter, ContentKey key) {
        int signature = letter.lastLineWith(ContentKey.ORGANISATION);
        int line = letter.lastLineWith(key);
        if (line > 0 && line < signature) {
            String remedy = "move it below {{" + ContentKey.ORGANISATION.placeholder() + "}} on line " + signature;
            source(letter + ".txt")
                    .errorOnLine(line, "{{" + key.placeholder() + "}}", "must stand at the foot of the letter", remedy);
        }
    }

    private void shows(Letter letter, String shown) {
        for (ContentKey key : MustHave.satisfiedBy(shown)) {
            if (!letter.holds().contains(key)) {
                String placeholder = "{{" + key.placeholder() + "}}";
                String what = "is missing, though phishing_safety.show wants " + shown;
                source(letter + ".txt").error(placeholder, what, "add " + placeholder + ": " + key.meaning());
            }
        }
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

    /** What a handler alone can say is asked for where the letter can't be written without it. */
    private void asksForAll(Letter letter, Message message) {
        for (ContentKey key : ContentKey.values()) {
            String name = key.placeholder();
            if (key.kind() == ContentKind.VALUE
                    && CommandType.tells(name)
                    && letter.needs(key)
                    && !message.mustHave().contains(name)) {
                source(letter + ".txt")
                        .errorOnLine(
                                letter.lastLineWith(key),
                                "{{" + name + "}}",
                                "is printed, but nobody is asked for it",
                                "add " + name + " to must_have of the message " + message.id() + ", or write {{#" + name
                                        + "}}… {{" + name + "}} …{{/" + name + "}}");
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
        boolean passage = key.kind() == ContentKind.FLAG || key.kind() == ContentKind.PASSAGE;
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
        return new SourceFile(folder + "/" + file, problems);
    }
}
