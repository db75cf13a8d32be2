package org.gehoor.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gehoor.organisation.Letters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Neutral receipts that are owed to senders who are held for the handler: letters of the to-do list, of no dossier. */
@Component
public class Receipts {

    /** A message that is read anew is owed it anew; the letter book knows whether it was written before. */
    private static final String OWE =
            """
            insert into due_moment (organisation, received_message, kind, what, ordinal, due_at, why, made_at, content)
            values (:organisation, :message, 'letter', :what, 1, :now, 'its sender is held for the handler', :now, :content::jsonb)
            on conflict (dossier, received_message, kind, what, ordinal) do update
               set done_at = null, done_because = null, due_at = excluded.due_at, why = excluded.why,
                   content = excluded.content
             where due_moment.done_at is not null
            """;

    private final JdbcClient jdbc;
    private final FactRow rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Receipts(JdbcClient jdbc, FactRow rows, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /** Owes one, at once; a message is owed one at most. */
    @Transactional
    public void owe(String organisation, Receipt receipt) {
        jdbc.sql(OWE)
                .param("organisation", organisation)
                .param("message", receipt.receivedMessage())
                .param("what", Letters.RECEIPT)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("content", rows.write(receipt))
                .update();
        events.publishEvent(new LetterOwed());
    }

    /** Locks what is owed until the transaction ends; empty when it is owed no more, or is no receipt. */
    @Transactional
    public Optional<OwedReceipt> lockOpen(long dueMoment) {
        return jdbc.sql("select " + DueMoments.COLUMNS + ", content from due_moment"
                        + " where id = ? and done_at is null and content is not null for update")
                .param(dueMoment)
                .query((row, n) -> new OwedReceipt(
                        DueMoments.ROW.mapRow(row, n), rows.read(row.getString("content"), Receipt.class)))
                .optional();
    }
}
