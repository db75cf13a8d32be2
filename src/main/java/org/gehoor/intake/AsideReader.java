package org.gehoor.intake;

import java.util.Arrays;
import java.util.Optional;
import org.gehoor.intake.mail.MailReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads a message that waits, or is in the wrong dossier, before somebody's word about it is carried out: reading takes long,
 * and must hold neither a transaction nor a lock.
 */
@Component
final class AsideReader {

    private final AsideTray tray;
    private final MailboxRules rules;

    AsideReader(AsideTray tray, MailboxRules rules) {
        this.tray = tray;
        this.rules = rules;
    }

    /** Empty when nobody waits for it, or nothing of it could be fetched. */
    Optional<Parsed> open(long message) {
        outsideTransaction(message);
        return tray.look(message)
                .filter(aside -> aside.claim().raw().length > 0)
                .map(this::read);
    }

    /** Of one that is in a dossier, so that it was taken in whole. */
    Parsed open(Claim filed) {
        outsideTransaction(filed.message());
        return rules.open(filed);
    }

    private static void outsideTransaction(long message) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Message " + message + " is read inside a transaction: read it before");
        }
    }

    private Parsed read(AsideTray.Aside aside) {
        Claim claim = aside.claim();
        return aside.whole() ? rules.open(claim) : new Parsed(claim, MailReader.readHeaders(claim.raw()), null);
    }

    /** What was read, of the message as it is held now; empty when it is another by now: fetched or read anew meanwhile. */
    static Optional<Parsed> still(Optional<Parsed> read, Claim held) {
        return read.filter(parsed -> Arrays.equals(parsed.claim().raw(), held.raw()))
                .map(parsed -> parsed.of(held));
    }
}
