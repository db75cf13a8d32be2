package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gehoor.organisation.BounceAddress;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.yaml.SourceFile;
import org.jspecify.annotations.Nullable;

/** Makes the mailboxes of one organisation, with what the file leaves out decided. */
final class MailboxReading {

    private static final List<String> FORM_TARGETS = List.of(
            "complainant.name",
            "complainant.mail",
            "complainant.telephone",
            "complainant.postal",
            "subject",
            "text",
            "nothing");

    private final String organisation;
    private final OrganisationFile keys;
    private final SourceFile file;

    MailboxReading(String organisation, OrganisationFile keys, SourceFile file) {
        this.organisation = organisation;
        this.keys = keys;
        this.file = file;
    }

    List<Mailbox> mailboxes() {
        Known.of("mailbox", "mailboxes", keys.mailboxes(), MailboxKeys::name, file);
        Known.of("mailbox", "mailboxes", keys.mailboxes(), MailboxKeys::address, file);
        if (keys.mailboxes().isEmpty()) {
            file.error("mailboxes", "there are none", "name at least one mailbox to read");
        }
        List<Mailbox> mailboxes = new ArrayList<>();
        for (MailboxKeys written : keys.mailboxes()) {
            @Nullable Mailbox mailbox = mailbox(written, "mailboxes." + written.name());
            if (mailbox != null) {
                mailboxes.add(mailbox);
            }
        }
        mailboxes.forEach(mailbox -> checkBounces(mailbox, mailboxes));
        return mailboxes;
    }

    /** What nobody reads, or reads in shadow, tells of no letter that came back. */
    private void checkBounces(Mailbox from, List<Mailbox> all) {
        String key = "mailboxes." + from.name() + ".bounces_to";
        new Known("mailbox", keys.mailboxes().stream().map(MailboxKeys::name).toList())
                .mustHold(from.bouncesTo(), file, key);
        boolean unread = all.stream().anyMatch(to -> to.name().equals(from.bouncesTo()) && to.shadow());
        if (unread && !from.shadow()) {
            file.error(
                    key,
                    "'" + from.bouncesTo() + "' is in shadow, nothing is done with bounces there",
                    "name another mailbox, or end the shadow");
        }
    }

    private @Nullable Mailbox mailbox(MailboxKeys written, String key) {
        References.named(written.name(), file, key + ".name");
        References.address(written.address(), file, key + ".address");
        written.formsFrom().forEach(form -> References.address(form, file, key + ".forms_from"));
        written.formFields().forEach((label, target) -> new Known("form_fields", FORM_TARGETS)
                .mustHold(target.replaceFirst("^fields\\..*", "nothing"), file, key + ".form_fields." + label));
        if (written.folder().equals(written.moveTo())) {
            file.error(key + ".move_to", "is the folder that is read", "name another folder, such as Processed");
        }
        if (written.plusAddressing() && !BounceAddress.fits(written.address())) {
            file.error(
                    key + ".plus_addressing",
                    "leaves no room in so long an address",
                    "leave it out, or use a shorter one");
        }
        String language =
                requireNonNullElse(written.language(), keys.languages().fallback());
        new Known("language", keys.languages().offered()).mustHold(language, file, key + ".language");
        @Nullable ImapServer server = written.imap() == null ? keys.imap() : written.imap();
        if (server == null) {
            file.error(key + ".imap", "no mail server is named", "add imap: {host: …} here or for the organisation");
            return null;
        }
        return new Mailbox(
                organisation,
                written.name(),
                written.address().toLowerCase(Locale.ROOT),
                requireNonNullElse(written.displayName(), keys.organisation().name()),
                server,
                requireNonNullElse(written.user(), written.address()),
                written.password(),
                written.folder(),
                written.poll(),
                requireNonNullElse(written.batch(), 100),
                written.moveTo(),
                start(written.start(), key + ".start"),
                written.opens(),
                written.shadow(),
                written.maxSize().bytes(),
                language,
                bouncesTo(written),
                written.plusAddressing(),
                written.trusts(),
                written.formsFrom().stream()
                        .map(form -> form.toLowerCase(Locale.ROOT))
                        .toList(),
                written.replyToken(),
                written.formFields());
    }

    private String bouncesTo(MailboxKeys written) {
        @Nullable String named = written.bouncesTo() == null ? keys.bouncesTo() : written.bouncesTo();
        return requireNonNullElse(named, written.name());
    }

    /** A date is that date's first moment in the organisation's zone. */
    private @Nullable Instant start(@Nullable String written, String key) {
        if (written == null) {
            return null;
        }
        ZoneId zone = keys.calendar().zone();
        try {
            return written.length() == 10
                    ? LocalDate.parse(written).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException wrong) {
            file.error(
                    key,
                    "'" + written + "' is no date",
                    "write 2026-12-01, or a moment like 2026-12-01T09:00:00+01:00");
            return null;
        }
    }
}
