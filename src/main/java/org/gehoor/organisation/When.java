package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** The conditions of a rule; of a list, any one is enough. */
public record When(
        @Key("Mailbox or mailboxes it came to, by name. `info`.") List<String> mailbox,
        @Key("Language of the complaint. `fr`.") List<String> language,
        @Key("Whole words or phrases; capitals and accents do not matter. `[factuur, te veel betaald]`.")
                List<String> words,
        @Key("Where the words are looked for: `subject`, `text` or `anywhere` (default).") Rules.Where wordsIn,
        @Key("Sender's address. `anja@bakery.example`.") List<String> sender,
        @Key("Domain of the sender's address, subdomains too. `bakery.example`.") List<String> senderDomain,
        @Key("`any`, `none`, or a media type such as `application/pdf` or `image/*`.") List<String> attachment,
        @Key("Whether the complaint is confidential.") @Nullable Boolean confidential) {

    public When {
        mailbox = List.copyOf(requireNonNullElse(mailbox, List.of()));
        language = List.copyOf(requireNonNullElse(language, List.of()));
        words = List.copyOf(requireNonNullElse(words, List.of()));
        wordsIn = requireNonNullElse(wordsIn, Rules.Where.ANYWHERE);
        sender = List.copyOf(requireNonNullElse(sender, List.of()));
        senderDomain = List.copyOf(requireNonNullElse(senderDomain, List.of()));
        attachment = List.copyOf(requireNonNullElse(attachment, List.of()));
        boolean silent = confidential == null && mailbox.isEmpty() && language.isEmpty() && words.isEmpty();
        if (silent && sender.isEmpty() && senderDomain.isEmpty() && attachment.isEmpty()) {
            throw new IllegalArgumentException(
                    "has no condition and would catch everything — name one, or use otherwise");
        }
    }
}
