package org.gehoor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * One mail as it lies in a mailbox: what the server says of it, and its bytes on demand.
 *
 * <p>Made by the mailbox consumer, so that intake knows neither IMAP nor Camel.
 */
public interface FetchedMail {

    /** UID of the mail in its folder (RFC 9051). */
    long uid();

    /** UIDVALIDITY of the folder: with the UID it names this mail for ever. */
    long uidValidity();

    /** INTERNALDATE: arrival at our own server, where terms start; never the sender's {@code Date:}. */
    Instant internalDate();

    /** RFC822.SIZE in bytes. */
    long size();

    /**
     * The whole mail, RFC 822 bytes, without setting any flag.
     *
     * @throws MailGone when somebody removed it meanwhile
     * @throws IOException when it can't be fetched, or the connection broke
     */
    InputStream open() throws IOException;

    /** The header block alone, for a mail that is too large to take in. */
    InputStream headers() throws IOException;
}
