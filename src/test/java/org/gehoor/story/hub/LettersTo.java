package org.gehoor.story.hub;

import java.util.List;
import java.util.function.Predicate;
import org.gehoor.testkit.Mailbox;
import org.gehoor.testkit.Patiently;

/** What the hub wrote to one address: mail there whose Message-ID is one of ours. */
public final class LettersTo {

    private final Mailbox mailbox;

    public LettersTo(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Those there are now, oldest first. */
    public List<Letter> soFar() {
        return mailbox.mails().stream()
                .map(Letter::new)
                .filter(LettersTo::isOurs)
                .toList();
    }

    /** Waits for the first. */
    public Letter first() {
        return answering(letter -> true);
    }

    /** Waits for the answer to this mail. */
    public Letter answering(NewMail sent) {
        return answering(letter -> letter.header("In-Reply-To").equals(sent.messageId()));
    }

    /** Waits for a letter about this dossier. */
    public Letter about(String number) {
        return answering(letter -> letter.subject().endsWith("[" + number + "]"));
    }

    /** Waits until there are so many. */
    public List<Letter> awaits(int number) {
        Patiently.until(number + " letters to " + mailbox.address(), () -> soFar().size() >= number);
        return soFar();
    }

    private Letter answering(Predicate<Letter> fitting) {
        return Letter.in(mailbox, letter -> isOurs(letter) && fitting.test(letter));
    }

    private static boolean isOurs(Letter letter) {
        return letter.messageId().startsWith("<gehoor.");
    }
}
