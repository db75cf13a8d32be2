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

    static final String WRITE =
            """
            insert into letter
                   (organisation, dossier, received_message, due_moment, kind, ordinal, addressee, language, template_revision,
                    to_address, to_key, to_name, from_address, from_name, envelope_from, reply_to, subject, body_text, body_html,
                    message_id, in_reply_to, message_references, auto_submitted, told_promise, told_on, written_at,
                    state)
            select :organisation, :dossier, :received_message, :due_moment, :kind, :ordinal, :addressee, :language, :template_revision,
                   :to_address, :to_key, :to_name, :from_address, :from_name, :envelope_from, :reply_to, :subject, :body_text, :body_html,
                   :message_id, :in_reply_to, :message_references, :auto_submitted, :told_promise, :told_on, :written_at,
                   :state
             where :per_address = 0 or (
                       :per_address > (select count(*) from letter
                                        where to_key = :to_key and written_at > :day_ago
                                          and addressee = 'complainant' and auto_submitted is not null)
                   and (:per_domain = 0 or :per_domain >
                           (select count(*) from letter
                             where substring(to_key from '[^@]*$') = :to_domain and written_at > :hour_ago
                               and addressee = 'complainant' and auto_submitted is not null))
                   and :per_dossier > (select count(*) from letter
                                        where dossier = :dossier and written_at > :day_ago
                                          and addressee = 'complainant' and auto_submitted is not null)
                   and (:limit = 0 or (
                           not exists (select 1 from letter_pause where ended_at is null)
                       and :limit > (select count(*) from (
                                        select 1 from letter
                                         where written_at > greatest(:hour_ago, (select max(ended_at) from letter_pause
                                                                                  where resumed_by is not null))
                                           and addressee = 'complainant' and auto_submitted is not null
                                         limit :limit) of_the_hour))))
            on conflict do nothing
            returning id
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else writes to this domain or address, and keeps others waiting until the transaction ends. */
    void takeTurn(NewLetter letter, Ceilings ceilings) {
        String domain = "letters to domain " + MailDomains.domain(letter);
        String address = "letter to " + letter.toKey();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(turn, 5))"
                        + " from unnest(array[cast(:domain as text), :address]) with ordinality as turns (turn, n)"
                        + " where turn is not null order by n")
                .param("domain", ceilings.perDomain() == 0 ? null : domain)
                .param("address", address)
                .query((row, n) -> 0)
                .list();
    }

    /**
     * Files a letter.
     *
     * @param ceilings for an automatic letter to a complainant; all 0: none
     * @param limit most automatic letters in an hour, over all; 0: none
     * @return its id; empty when it is in the book already, or may not go out now: see {@link LetterCounts#fullness}
     */
    Optional<Long> write(NewLetter letter, Ceilings ceilings, int limit, Instant now) {
        Mail mail = letter.mail();
        var told = letter.told();
        return LetterCounts.under(jdbc.sql(WRITE), letter, ceilings, limit, now)
                .param("organisation", letter.due().organisation())
                .param("received_message", letter.due().receivedMessage())
                .param("due_moment", letter.due().id())
                .param("kind", letter.kind())
                .param("ordinal", letter.due().ordinal())
                .param("addressee", letter.addressee().name().toLowerCase(Locale.ROOT))
                .param("language", mail.language())
                .param("template_revision", letter.templateRevision())
                .param("to_address", mail.recipient().address())
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
                .param("state", letter.onPaper() ? "to_print" : "written")
                .param("written_at", mail.date().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }
}
