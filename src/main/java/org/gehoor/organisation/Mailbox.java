package org.gehoor.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that the hub reads, with everything decided that {@code organisation.yml} left out.
 *
 * @param organisation the organisation's folder name
 * @param name unique within the organisation; part of route ids and of the ledger's key
 * @param displayName shown beside the address in letters that go out from here
 * @param moveTo folder to which a taken mail is moved; null leaves it in place
 * @param start nothing that arrived before is taken; null means: when the mailbox was first configured
 * @param shadow read everything, register and answer nothing, set no flag
 * @param maxBytes a larger mail is set aside by its headers and left on the server
 * @param trusts name of the mail server whose word on a sender counts (RFC 8601 authserv-id); null: nobody's
 * @param replyToken whether answers to letters from here are asked for at an address with the dossier's token
 * @param language taken for a complaint whose language cannot be told
 * @param bouncesTo name of the mailbox that bounces of letters from here come back to
 * @param plusAddressing whether mail to {@code local+anything@} arrives here too (RFC 5233)
 * @param trusts the authserv-id (RFC 8601) that its own mail server writes; null: nothing is concluded about senders
 * @param formsFrom addresses in small letters from which a website sends in its contact form, with the person in {@code Reply-To}
 * @param formFields label in such a form's mail → where it goes, such as {@code complainant.mail}; empty: its text is the complaint
 */
public record Mailbox(
        String organisation,
        String name,
        String address,
        String displayName,
        ImapServer server,
        String user,
        Secret password,
        String folder,
        Duration poll,
        int batch,
        @Nullable String moveTo,
        @Nullable Instant start,
        DossierOpening opens,
        boolean shadow,
        long maxBytes,
        String language,
        String bouncesTo,
        boolean plusAddressing,
        @Nullable String trusts,
        List<String> formsFrom,
        boolean replyToken,
        Map<String, String> formFields) {

    public Mailbox {
        formsFrom = List.copyOf(formsFrom);
        formFields = Map.copyOf(formFields);
    }

    public boolean leavesInPlace() {
        return moveTo == null;
    }

    /** Where its mail lies; a ledger is kept by place, so that pointing a mailbox elsewhere hides nothing. */
    public String place() {
        return user + "@" + server.host() + "/" + folder;
    }

    /** The same account, looked at in another folder from which nothing is moved. */
    public Mailbox lookingInto(String other) {
        return new Mailbox(
                organisation,
                name,
                address,
                displayName,
                server,
                user,
                password,
                other,
                poll,
                batch,
                null,
                start,
                opens,
                shadow,
                maxBytes,
                language,
                bouncesTo,
                plusAddressing,
                trusts,
                formsFrom,
                replyToken,
                formFields);
    }

    /** The folder that its taken mail is moved to; empty where none is moved. */
    public Optional<Mailbox> processed() {
        return moveTo == null || shadow ? Optional.empty() : Optional.of(lookingInto(moveTo));
    }

    /** Names it in logs: {@code solidaris/klachten}. */
    @Override
    public String toString() {
        return organisation + "/" + name;
    }
}
