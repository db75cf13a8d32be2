package org.gehoor.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final Judge judge;
    private final Clock clock;

    ShadowLedger(JdbcClient jdbc, Judge judge, Clock clock) {
        this.jdbc = jdbc;
        this.judge = judge;
        this.clock = clock;
    }

    /** The report, oldest first: the last {@code limit} readings of an organisation. */
    @Transactional(readOnly = true)
    public List<ShadowReading> report(String organisation, int limit) {
        return jdbc.sql("select * from (select mailbox, uid, received_at, subject, outcome, reason, would, id"
                        + " from shadow_reading where organisation = ? order by id desc limit ?) last order by id")
                .params(organisation, limit)
                .query(ShadowReading.class)
                .list();
    }

    Received read(Mailbox box, FetchedMail fetched, byte[] raw) {
        // noted before it is read: a mail that kills its reader is not read again at the next start
        note(box, fetched, null, "set-aside", Outcome.Reason.READING_FAILS.key(), "wait for a person");
        Mail mail;
        try {
            mail = MailboxRules.applied(box, raw, MailReader.read(raw));
        } catch (RuntimeException | StackOverflowError e) {
            return new Received.InShadow();
        }
        Verdict verdict = judge.of(box.organisation(), box.name(), mail, raw);
        if (verdict instanceof Verdict.Complaint complaint) {
            String answer = complaint.withheld() == null
                    ? "be acknowledged"
                    : "not be acknowledged automatically: " + complaint.withheld();
            return note(box, fetched, mail.subject(), "entered", verdict.why(), "become a dossier and " + answer);
        } else if (verdict instanceof Verdict.Addition) {
            return note(box, fetched, mail.subject(), "joined", verdict.why(), "go to the dossier's handler");
        } else if (verdict instanceof Verdict.Machine) {
            return note(box, fetched, mail.subject(), "automatic", verdict.why(), "be filed and answered by nobody");
        }
        return note(box, fetched, mail.subject(), "set-aside", verdict.why(), "wait for a person");
    }

    Received tooLarge(Mailbox box, FetchedMail fetched, byte[] headers) {
        String subject = MailReader.readHeaders(headers).subject();
        return note(box, fetched, subject, "set-aside", Outcome.Reason.TOO_LARGE.key(), "wait for a person");
    }

    void unfetchable(Mailbox box, FetchedMail fetched) {
        note(box, fetched, null, "set-aside", Outcome.Reason.UNFETCHABLE.key(), "wait for a person");
    }

    private Received note(
            Mailbox box, FetchedMail fetched, @Nullable String subject, String outcome, String why, String would) {
        jdbc.sql(
                        """
                        insert into shadow_reading (organisation, mailbox, place, uid_validity, uid, received_at,
                               read_at, subject, outcome, reason, would)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation, place, uid_validity, uid) do update
                           set subject = excluded.subject, outcome = excluded.outcome, reason = excluded.reason,
                               would = excluded.would
                        """)
                .param(box.organisation())
                .param(box.name())
                .param(box.place())
                .param(fetched.uidValidity())
                .param(fetched.uid())
                .param(fetched.internalDate().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(subject == null ? null : subject.replace("\0", ""))
                .param(outcome)
                .param(why)
                .param(would)
                .update();
        return new Received.InShadow();
    }

    /**
     * One mail of the report.
     *
     * @param would what would have happened to it, to be read after "would"
     */
    public record ShadowReading(
            String mailbox,
            long uid,
            OffsetDateTime receivedAt,
            @Nullable String subject,
            String outcome,
            @Nullable String reason,
            String would) {

        @Override
        public String toString() {
            return "ShadowReading[" + mailbox + " " + uid + " " + outcome + "]";
        }
    }
}
