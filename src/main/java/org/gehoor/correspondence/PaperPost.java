package org.gehoor.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gehoor.correspondence.PaperBook.Row;
import org.gehoor.correspondence.wording.PostalLines;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.SentOutside;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters on paper, for complainants without a mail address: printed into {@code letters-to-print/<organisation>} under the hub's
 * home, and listed until somebody says that they posted them. That says the register's history, and so meets the promise.
 */
@Component
public class PaperPost {

    private static final int BATCH = 50;

    private final PaperBook book;
    private final PrintFolder folder;
    private final SentOutside sentOutside;
    private final Dossiers dossiers;
    private final Organisations organisations;
    private final Clock clock;

    PaperPost(
            PaperBook book,
            PrintFolder folder,
            SentOutside sentOutside,
            Dossiers dossiers,
            Organisations organisations,
            Clock clock) {
        this.book = book;
        this.folder = folder;
        this.sentOutside = sentOutside;
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * What waits to be posted, soonest due first; at most 1,000.
     *
     * @param organisation null: of all
     */
    @Transactional(readOnly = true)
    public List<PaperLetter> toPost(@Nullable String organisation) {
        return book.waiting(organisation);
    }

    /** The letter as a PDF; empty when it does not wait to be posted. */
    @Transactional(readOnly = true)
    public Optional<byte[]> show(long letter) {
        return book.find(letter)
                .map(this::job)
                .map(job -> PrintFolder.pdf(job, organisations.called(job.organisation())));
    }

    /**
     * Somebody posted it.
     *
     * @param on a day in the organisation's zone, not to come and not before the complaint
     * @param by who says so
     * @return false when it does not wait to be posted, or that day cannot be
     */
    @Transactional
    public boolean posted(long letter, LocalDate on, String by) {
        Optional<Row> waits = book.find(letter);
        return waits.isPresent()
                && sentOutside.note(waits.get().task(), on, by, waits.get().told());
    }

    /** Takes the letters to be printed, and those posted whose file still lies there; each is ours for a lease. */
    @Transactional
    public List<PrintJob> claim() {
        return book.claim(BATCH).stream().map(this::job).toList();
    }

    private PrintJob job(Row row) {
        PaperLetter letter = row.letter();
        Dossier dossier = dossiers.find(row.dossier()).orElseThrow();
        return new PrintJob(
                letter.letter(),
                row.task() == null,
                letter.organisation(),
                letter.file(),
                letter.dossier(),
                letter.language(),
                PostalLines.of(dossier, dossiers.facts(dossier.id())),
                letter.writtenAt()
                        .atZone(organisations.called(letter.organisation()).zone())
                        .toLocalDate(),
                row.subject(),
                row.text());
    }

    /** Puts the file where people print it, or takes it away. Touches no database; twice is as once. */
    public PrintJob print(PrintJob job) {
        folder.carryOut(job, organisations.called(job.organisation()));
        return job;
    }

    /** Notes that the file is there, or gone. */
    @Transactional
    public void done(PrintJob job) {
        if (job.remove()) {
            book.posted(job.letter(), clock.instant());
        } else {
            book.printed(job.letter(), clock.instant());
        }
    }
}
