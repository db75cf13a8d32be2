package org.gehoor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.intake.mail.ContentHash;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door for mail: bytes first, thinking later.
 *
 * <p>The bytes are fetched before the transaction begins, and committed with their ledger row before anybody looks at
 * them. The same mail may be handed in twice.
 */
@Component
public class MailIntake {

    private static final int FETCH_ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** No header block is longer than this (reliability: bounded everything). */
    private static final int HEADER_BYTES = 1 << 20;

    private final Organisations organisations;
    private final ReceivedMessages messages;
    private final MailboxLedger ledger;
    private final AsideTray aside;
    private final ShadowLedger shadow;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    MailIntake(
            Organisations organisations,
            ReceivedMessages messages,
            MailboxLedger ledger,
            AsideTray aside,
            ShadowLedger shadow,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.messages = messages;
        this.ledger = ledger;
        this.aside = aside;
        this.shadow = shadow;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a mail in.
     *
     * @throws IOException when it can't be fetched; nothing was stored, it stays on its server
     */
    public Received receive(String organisation, String mailbox, FetchedMail mail) throws IOException {
        Mailbox box = organisations.called(organisation).mailbox(mailbox).orElseThrow();
        Received received = receive(box, mail);
        if (!(received instanceof Received.Gone)) {
            ledger.add(organisation, mailbox, mail.uidValidity(), mail.uid());
            failures.remove(key(organisation, mailbox, mail));
        }
        return received;
    }

    /** From wherever this says it lies. */
    Received receive(Mailbox box, FetchedMail mail) throws IOException {
        try {
            if (mail.size() > box.maxBytes()) {
                byte[] headers = bytes(mail.headers(), HEADER_BYTES);
                return box.shadow() ? shadow.tooLarge(box, mail, headers) : tooLarge(box, mail, headers);
            }
            return take(box, mail, bytes(mail.open(), Math.toIntExact(box.maxBytes()) + 1));
        } catch (MailGone e) {
            return new Received.Gone();
        }
    }

    /**
     * The server can't hand this mail over, though the connection is sound: after the third time, over a minute at least, it
     * is set aside by its UID and holds up nobody. A server that is ill for a moment costs nobody a place in the queue.
     *
     * @param why kind of error
     */
    public void fetchFailed(String organisation, String mailbox, FetchedMail mail, String why) {
        String key = key(organisation, mailbox, mail);
        Instant now = clock.instant();
        Failures sofar = failures.merge(key, new Failures(1, now), Failures::and);
        if (sofar.times() < FETCH_ATTEMPTS || sofar.since().plus(PATIENCE).isAfter(now)) {
            return;
        }
        Mailbox box = organisations.called(organisation).mailbox(mailbox).orElseThrow();
        if (box.shadow()) {
            shadow.unfetchable(box, mail);
        } else {
            leave(box, mail, null, SetAsideReason.UNFETCHABLE, why);
        }
        ledger.add(organisation, mailbox, mail.uidValidity(), mail.uid());
        failures.remove(key);
    }

    private record Failures(int times, Instant since) {

        Failures and(Failures another) {
            return new Failures(times + another.times, since);
        }
    }

    /** A server may say less than it sends: what is longer than the limit was cut, and is not the mail. */
    private Received take(Mailbox box, FetchedMail mail, byte[] raw) {
        if (raw.length > box.maxBytes()) {
            byte[] beginning = Arrays.copyOf(raw, HEADER_BYTES);
            return box.shadow() ? shadow.tooLarge(box, mail, beginning) : tooLarge(box, mail, beginning);
        }
        return box.shadow() ? shadow.read(box, mail, raw) : store(box, mail, raw);
    }

    private Received tooLarge(Mailbox box, FetchedMail mail, byte[] headers) {
        return leave(box, mail, headers, SetAsideReason.TOO_LARGE, "larger than the mailbox takes in");
    }

    private Received store(Mailbox box, FetchedMail mail, byte[] raw) {
        String sha256 = ContentHash.plain(raw);
        String content = ContentHash.of(raw);
        Received received = within(() -> messages.store(box, mail, raw, true, sha256, content)
                .<Received>map(Received.Stored::new)
                .orElseGet(() -> known(box, mail)));
        if (received instanceof Received.Stored) {
            events.publishEvent(new MessageStored());
        }
        return received;
    }

    private Received leave(
            Mailbox box, FetchedMail mail, byte @Nullable [] headers, SetAsideReason reason, String why) {
        return within(() -> {
            Optional<Long> stored = messages.store(box, mail, headers, false, null, null);
            stored.ifPresent(message -> aside.put(message, reason, why));
            return stored.<Received>map(message -> new Received.LeftOnServer(message, reason.key()))
                    .orElseGet(() -> known(box, mail));
        });
    }

    private Received known(Mailbox box, FetchedMail mail) {
        return new Received.KnownAlready(messages.known(box, mail));
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("A transaction without result");
        }
        return result;
    }

    static byte[] bytes(InputStream stream, int limit) throws IOException {
        try (stream) {
            return stream.readNBytes(limit);
        }
    }

    private static String key(String organisation, String mailbox, FetchedMail mail) {
        return organisation + "/" + mailbox + ":" + mail.uidValidity() + ":" + mail.uid();
    }
}
