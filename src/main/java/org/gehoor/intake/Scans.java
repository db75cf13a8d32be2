package org.gehoor.intake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gehoor.intake.mail.ContentHash;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where scanners leave letters: kept as they are, and set aside until a person has read them. A scan is never opened here, so none
 * is so broken that it is not kept.
 */
@Component
public class Scans {

    private static final int LARGEST = 25 << 20;
    private static final String BY = "scanner";

    private final Organisations organisations;
    private final ReceivedMessages messages;
    private final HandedInJudge judge;
    private final Conclusion conclusion;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Scans(
            Organisations organisations,
            ReceivedMessages messages,
            HandedInJudge judge,
            Conclusion conclusion,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisations = organisations;
        this.messages = messages;
        this.judge = judge;
        this.conclusion = conclusion;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes in one finished file; the same under the same name is taken in once. Of one that is too large to be kept in the database
     * a person hears that it lies where the route put it.
     *
     * @return the message, or null when it was there already
     * @throws IOException when it cannot be read, or is a link to something else
     */
    public @Nullable Long take(String organisation, File scan) throws IOException {
        organisations.called(organisation);
        byte[] bytes;
        try (InputStream content = Files.newInputStream(scan.toPath(), LinkOption.NOFOLLOW_LINKS)) {
            bytes = content.readNBytes(LARGEST + 1);
        }
        boolean whole = bytes.length <= LARGEST;
        Submission submission = submission(organisation, scan.getName(), bytes, whole);
        byte[] raw = SubmissionBytes.write(submission);
        Parsed parsed = new Parsed(Counter.claim(0, submission, raw, clock.instant()), MailReader.read(raw), null);
        Verdict waits = whole
                ? judge.of(submission, parsed.mail())
                : new ForPerson(
                        SetAsideReason.TOO_LARGE,
                        "a scan of more than " + (LARGEST >> 20)
                                + " MB is not kept here: see the folder of scans taken in",
                        null);
        return transaction.execute(status -> {
            Optional<Long> message = messages.store(submission, raw, SubmissionBytes.hash(submission));
            message.ifPresent(id -> conclusion.draw(parsed.as(id), waits));
            return message.orElse(null);
        });
    }

    private static Submission submission(String organisation, String name, byte[] bytes, boolean whole) {
        SubmittedFile file = FileCheck.kept(new SubmittedFile(name, "", bytes));
        return Submission.draft(organisation, Channel.PAPER, "scan:" + ContentHash.plain(bytes) + ":" + file.name())
                .by(BY)
                .files(whole ? List.of(file) : List.of())
                .done();
    }
}
