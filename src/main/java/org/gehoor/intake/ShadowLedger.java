package org.gehoor.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the hub would have done with the mail of a mailbox in shadow. Reads and reports; registers and answers nothing,
 * keeps no bytes, and its ledger is its own, so that the same mail is taken in once the shadow ends.
 */
@Component
public class ShadowLedger {

    private static final String WAIT = "wait for a person";

    private final JdbcClient jdbc;
    private final Judge judge;
    private final Foreteller foreteller;
    private final Clock clock;

    ShadowLedger(JdbcClient jdbc, Judge judge, Foreteller foreteller, Clock clock) {
        this.jdbc = jdbc;
        this.judge = judge;
        this.foreteller = foreteller;
        this.clock = clock;
    }

    /** The report, in order of arrival: the last {@code limit} readings of an organisation. */
    @Transactional(readOnly = true)
    public List<ShadowReading> report(String organisation, int limit) {
        return jdbc.sql("select * from (select mailbox, uid, received_at, subject, outcome, kind, reason, would,"
                        + " dossier, queue, rule, letter, letter_to, letter_why, id"
                        + " from shadow_reading where organisation = ? order by id desc limit ?) last"
                        + " order by received_at, id")
                .params(organisation, limit)
                .query(ShadowReading.class)
                .list();
    }

    Received read(Mailbox box, FetchedMail fetched, byte[] raw) {
        // noted before it is read: a mail that kills its reader is not read again at the next start
        note(box, fetched, null, WAIT, Foretold.aside(SetAsideReason.READING_FAILS, "it could not be read in time"));
        Optional<Mail> read = Foreteller.read(box, raw);
        if (read.isEmpty()) {
            return new Received.InShadow();
        }
        Mail mail = read.get();
        Verdict verdict = judge.of(box.organisation(), box.name(), mail, raw);
        Foretold foretold = foreteller.of(box.organisation(), box.name(), mail, verdict);
        return note(box, fetched, mail.subject(), would(verdict), foretold);
    }

    private static String would(Verdict verdict) {
        if (verdict instanceof NewComplaint complaint) {
            return "become a dossier and "
                    + (complaint.withheld() == null
                            ? "be acknowledged"
                            : "not be acknowledged automatically: " + complaint.withheld());
        } else if (verdict instanceof Addition) {
            return "go to the dossier's handler";
        }
        return verdict instanceof FromMachine ? "be filed and answered by nobody" : WAIT;
    }

    Received tooLarge(Mailbox box, FetchedMail fetched, byte[] headers) {
        String subject = MailReader.readHeaders(headers).subject();
        return note(box, fetched, subject, WAIT, Foretold.aside(SetAsideReason.TOO_LARGE, "its headers were read"));
    }

    void unfetchable(Mailbox box, FetchedMail fetched) {
        note(box, fetched, null, WAIT, Foretold.aside(SetAsideReason.UNFETCHABLE, "its server can't give it"));
    }

    private Received note(Mailbox box, FetchedMail fetched, @Nullable String subject, String would, Foretold foretold) {
        jdbc.sql(
                        """
                        insert into shadow_reading (organisation, mailbox, place, uid_validity, uid, received_at,
                               read_at, subject, outcome, kind, reason, would, dossier, queue, rule, letter, letter_to,
                               letter_why)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation, place, uid_validity, uid) do update
                           set subject = excluded.subject, outcome = excluded.outcome, kind = excluded.kind,
                               reason = excluded.reason, would = excluded.would, dossier = excluded.dossier,
                               queue = excluded.queue, rule = excluded.rule, letter = excluded.letter,
                               letter_to = excluded.letter_to, letter_why = excluded.letter_why
                        """)
                .param(box.organisation())
                .param(box.name())
                .param(box.place())
                .param(fetched.uidValidity())
                .param(fetched.uid())
                .param(fetched.internalDate().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(storable(subject))
                .param(foretold.outcome())
                .param(foretold.kind())
                .param(foretold.why())
                .param(would)
                .param(foretold.dossier())
                .param(foretold.queue())
                .param(foretold.rule())
                .param(foretold.letter())
                .param(storable(foretold.letterTo()))
                .param(foretold.letterWhy())
                .update();
        return new Received.InShadow();
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
