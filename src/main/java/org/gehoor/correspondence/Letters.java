package org.gehoor.correspondence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.wording.NewLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letter book: every letter as written, and its way to the mail server. */
@Component
final class Letters {

    private static final String WRITE =
            """
            insert into letter
                   (organisation, dossier, due_moment, kind, ordinal, addressee, language, template_revision,
                    to_address, to_key, to_name, from_address, from_name, envelope_from, reply_to, subject, body_text, body_html,
                    message_id, in_reply_to, message_references, auto_submitted, told_promise, told_on, written_at)
            select :organisation, :dossier, :due_moment, :kind, :ordinal, :addressee, :language, :template_revision,
                   :to_address, :to_key, :to_name, :from_address, :from_name, :envelope_from, :reply_to, :subject, :body_text, :body_html,
                   :message_id, :in_reply_to, :message_references, :auto_submitted, :told_promise, :told_on, :written_at
             where :ceiling = 0 or :ceiling > (select count(*) from letter
                                                where to_key = :to_key and written_at > :since
                                                  and addressee = 'complainant' and auto_submitted is not null)
            on conflict (dossier, kind, ordinal) do nothing
            returning id
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else writes to this address, and keeps others waiting until the transaction ends. */
    void takeTurn(String toKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 5))")
                .param("letter to " + toKey)
                .query((row, n) -> 0)
                .single();
    }

    /**
     * Files a letter.
     *
     * @param ceiling most automatic letters to one complainant's address since then; 0: no ceiling
     * @return its id; empty when it is in the book already, or the ceiling is reached
     */
    Optional<Long> write(NewLetter letter, int ceiling, Instant since) {
        Mail mail = letter.mail();
        var told = letter.told();
        return jdbc.sql(WRITE)
                .param("organisation", letter.due().organisation())
                .param("dossier", letter.due().dossier())
                .param("due_moment", letter.due().id())
                .param("kind", letter.kind())
                .param("ordinal", letter.due().ordinal())
                .param("addressee", letter.addressee().name().toLowerCase(Locale.ROOT))
                .param("language", mail.language())
                .param("template_revision", letter.templateRevision())
                .param("to_address", mail.recipient().address())
                .param("to_key", letter.toKey())
                .param("to_name", mail.recipient().name())
                .param("from_address", mail.sender().address())
                .param("from_name", mail.sender().name())
                .param("envelope_from", mail.sender().envelope())
                .param("reply_to", mail.sender().replyTo())
                .param("subject", mail.subject())
                .param("body_text", mail.text())
                .param("body_html", mail.html())
                .param("message_id", mail.messageId())
                .param("in_reply_to", mail.inReplyTo())
                .param("message_references", mail.references().isEmpty() ? null : String.join(" ", mail.references()))
                .param("auto_submitted", mail.autoSubmitted())
                .param("told_promise", told == null ? null : told.promise())
                .param("told_on", told == null ? null : told.day())
                .param("written_at", mail.date().atOffset(ZoneOffset.UTC))
                .param("ceiling", ceiling)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** When the n-th newest automatic letter to a complainant's address was written, if after {@code since}. */
    Optional<Instant> nthNewest(String toKey, int n, Instant since) {
        return jdbc.sql(
                        """
                        select written_at from letter
                         where to_key = ? and written_at > ? and addressee = 'complainant' and auto_submitted is not null
                         order by written_at desc offset ? limit 1
                        """)
                .params(toKey, since.atOffset(ZoneOffset.UTC), n - 1)
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
