package org.gehoor.organisation.reading;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Secret;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A mailbox as {@code organisation.yml} writes it; adding one here is all that it takes to have it read. */
record MailboxKeys(
        @Key(value = "Name, unique here, small letters. Renaming starts a new ledger. `klachten`.", required = true)
                String name,
        @Key(value = "The mailbox's address; answers come from it. `klachten@example.org`.", required = true)
                String address,
        @Key("Name beside the address in our letters. Default: the organisation's name.") @Nullable String displayName,
        @Key("Its own mail server. Default: the organisation's `imap`.") @Nullable ImapServer imap,
        @Key("User name at the mail server. Default: the address.") @Nullable String user,
        @Key(value = "Password: `${NAME}` (environment) or `file:/path`, never the password itself.", required = true)
                Secret password,
        @Key("The folder that is read. Default `INBOX`.") String folder,
        @Key("How often it is looked at. Default `30 seconds`.") Duration poll,
        @Key("How many mails are taken at a time. Default 100.") @Nullable Integer batch,
        @Key("Folder to which a taken mail is moved. This or `leave`. `Processed`.") @Nullable String moveTo,
        @Key("`in place`: a taken mail stays where it is, unmarked. This or `move_to`.") @Nullable Leave leave,
        @Key("Nothing that arrived before is taken: a date or a moment. Default: when first configured. `2026-12-01`.")
                @Nullable
                String start,
        @Key(
                        value =
                                "`dossier`: each mail is a complaint; `person decides`: a person says whether it is a complaint,"
                                        + " a question or feedback.",
                        required = true)
                DossierOpening opens,
        @Key("true: read everything, register and answer nothing, set no flag; report what would have happened.")
                boolean shadow,
        @Key("A larger mail is set aside and left on the server. Default `40 MB`.") ByteSize maxSize,
        @Key(
                        "Name of the mailbox that undeliverable letters from here come back to. Default: the organisation's `bounces_to`.")
                @Nullable
                String bouncesTo,
        @Key(
                        "true: mail to `name+anything@` arrives here too (RFC 5233), so each letter gets a bounce address of its own.")
                boolean plusAddressing,
        @Key("Language of a complaint whose language cannot be told. Default: the first that is offered.") @Nullable
                String language,
        @Key("Your mail server's name in `Authentication-Results`, where it removes those that come in with its name"
                        + " (RFC 8601). Its `dmarc=fail` is not answered, its `dmarc=pass` lets a number join a dossier."
                        + " Default: nothing is concluded about senders. `mx.example.org`.")
                @Nullable
                String trusts,
        @Key(
                        "`reply_to`: a mail of `forms_from` is a contact form's; the person in its Reply-To complains and is answered.")
                @Nullable
                Answers answers,
        @Key("Addresses that your own website sends its contact form from. `[noreply@website.example]`.")
                List<String> formsFrom,
        @Key("true: answers to letters are asked for at `klachten+token@…`, which names the dossier whatever their mail"
                        + " program does. Only where the server delivers such addresses to this mailbox.")
                boolean replyToken,
        @Key("Labels in the mails of `forms_from` and what they hold: `complainant.name`, `complainant.mail`,"
                        + " `complainant.telephone`, `complainant.postal`, `subject`, `text`, `fields.<id of procedure.yml>`,"
                        + " or `nothing`. `{Naam: complainant.name, Bericht: text}`.")
                Map<String, String> formFields) {

    /** RFC 5321 gives 64 characters: a plus and a token take the rest. */
    private static final int LONGEST_TAGGED = 64 - 1 - 42;

    /** The other choice than moving. */
    enum Leave {
        IN_PLACE;

        @Override
        public String toString() {
            return "in place";
        }
    }

    /** Whom a form's mail is answered to. */
    enum Answers {
        REPLY_TO;

        @Override
        public String toString() {
            return "reply_to";
        }
    }

    MailboxKeys {
        formsFrom = List.copyOf(requireNonNullElse(formsFrom, List.of()));
        formFields = Map.copyOf(requireNonNullElse(formFields, Map.of()));
        if (!formFields.isEmpty() && (formsFrom.isEmpty() || !formFields.containsValue("text"))) {
            throw new IllegalArgumentException(
                    "form_fields needs forms_from, and a label for text — say which label holds the complaint: {Bericht: text}");
        }
        folder = requireNonNullElse(folder, "INBOX");
        poll = requireNonNullElse(poll, Duration.ofSeconds(30));
        batch = requireNonNullElse(batch, 100);
        maxSize = requireNonNullElse(maxSize, new ByteSize(40L << 20));
        if ((moveTo == null) == (leave == null)) {
            throw new IllegalArgumentException(
                    "needs one of move_to and leave — say 'move_to: Processed' or 'leave: in place'");
        }
        if ((answers == null) != formsFrom.isEmpty()) {
            throw new IllegalArgumentException("needs both answers and forms_from, or neither"
                    + " — say 'answers: reply_to' and 'forms_from: [noreply@website.example]'");
        }
        if (batch < 1 || batch > 1000) {
            throw new IllegalArgumentException("batch is " + batch + " — use 1 to 1000");
        }
        if (trusts != null && !trusts.matches("[!-:<-~]{1,255}")) {
            throw new IllegalArgumentException(
                    "trusts is no server name — write it as it stands first in Authentication-Results, such as mx.example.org");
        }
        if (replyToken && (address.indexOf('+') >= 0 || address.indexOf('@') > LONGEST_TAGGED)) {
            throw new IllegalArgumentException(
                    "reply_token does not fit in front of the @ of this address — use one of at most " + LONGEST_TAGGED
                            + " characters without +, or remove reply_token");
        }
        if (poll.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("poll is shorter than a second — use 1 second or more");
        }
    }
}
