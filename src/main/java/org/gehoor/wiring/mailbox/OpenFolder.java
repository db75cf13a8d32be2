package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.gehoor.intake.MailGone;
import org.jspecify.annotations.Nullable;

/**
 * What we ask of a selected folder (RFC 9051): everything by UID, bytes as they are, no flag ever set by looking.
 *
 * <p>Speaks raw commands: the message objects of Angus parse headers that strangers wrote, and number mails by place.
 */
final class OpenFolder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH);

    private final Commands commands;
    private final long uidValidity;

    OpenFolder(Commands commands, long uidValidity) {
        this.commands = commands;
        this.uidValidity = uidValidity;
    }

    long uidValidity() {
        return uidValidity;
    }

    /** UIDs of all mail that arrived since about then, whatever its flags, deleted ones included. */
    List<Long> uidsSince(Instant start) throws MessagingException {
        commands.run("NOOP");
        // SINCE compares days in whatever zone the server keeps: two days of slack, the ledger looks at the moment
        var day = DAY.format(start.minus(2, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
        return search("SINCE " + day);
    }

    /** One line a mail, in one round trip per 500; a mail that is gone, or whose line can't be read, is missing. */
    List<ListedLine> describe(List<Long> uids, Instant dateIfServerHasNone) throws MessagingException {
        var lines = new ArrayList<ListedLine>();
        var question = new Halving(some -> describe(some, dateIfServerHasNone, lines));
        for (var piece : UidSets.pieces(uids)) {
            question.ask(piece);
        }
        return lines;
    }

    private void describe(List<Long> uids, Instant dateIfServerHasNone, List<ListedLine> lines)
            throws MessagingException {
        for (var set : UidSets.of(uids)) {
            for (var fetched : fetch(set, "INTERNALDATE RFC822.SIZE")) {
                var uid = fetched.getItem(UID.class);
                var date = fetched.getItem(INTERNALDATE.class);
                var size = fetched.getItem(RFC822SIZE.class);
                if (uid != null && size != null) {
                    var at = date == null || date.getDate() == null
                            ? dateIfServerHasNone
                            : date.getDate().toInstant();
                    lines.add(new ListedLine(uid.uid, at, size.size));
                }
            }
        }
    }

    /** Several whole mails in one round trip; what is missing has to be asked for by itself. */
    Map<Long, InputStream> wholes(List<Long> uids) throws MessagingException {
        var wholes = new HashMap<Long, InputStream>();
        try {
            for (var set : UidSets.of(uids)) {
                for (var fetched : fetch(set, "BODY.PEEK[]")) {
                    var uid = fetched.getItem(UID.class);
                    var body = bytes(fetched);
                    if (uid != null && body != null) {
                        wholes.put(uid.uid, body);
                    }
                }
            }
        } catch (MessagingException e) {
            if (Halving.isNoMailsFault(e)) {
                throw e;
            }
            // one damaged mail makes some servers refuse the whole set
            return wholes;
        }
        return wholes;
    }

    /** {@code ""} for the whole mail, {@code HEADER} for its header block. */
    InputStream section(long uid, String section) throws IOException {
        try {
            for (var fetched : fetch(Long.toString(uid), "BODY.PEEK[" + section + "]")) {
                var body = bytes(fetched);
                if (body != null) {
                    return body;
                }
            }
            if (search("UID " + uid).isEmpty()) {
                throw new MailGone("UID " + uid + " is gone");
            }
            throw new IOException("the server lists UID " + uid + " and gives no bytes for it");
        } catch (MessagingException e) {
            if (Halving.isNoMailsFault(e)) {
                throw new ConnectionLost(e);
            }
            throw new IOException("the server refuses UID " + uid + ": " + e.getMessage(), e);
        }
    }

    private List<FetchResponse> fetch(String set, String what) throws MessagingException {
        return Arrays.stream(commands.run("UID FETCH " + set + " (UID " + what + ")"))
                .filter(FetchResponse.class::isInstance)
                .map(FetchResponse.class::cast)
                .toList();
    }

    private List<Long> search(String terms) throws MessagingException {
        var uids = new ArrayList<Long>();
        for (Response response : commands.run("UID SEARCH " + terms)) {
            if (response instanceof IMAPResponse untagged && untagged.keyEquals("SEARCH")) {
                for (String uid; (uid = untagged.readAtomString()) != null && !uid.isEmpty(); ) {
                    uids.add(Long.valueOf(uid));
                }
            }
        }
        return uids;
    }

    private static @Nullable ByteArrayInputStream bytes(FetchResponse fetched) {
        var body = fetched.getItem(BODY.class);
        return body == null ? null : body.getByteArrayInputStream();
    }
}
