package org.gehoor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation would do with a mail, as far as that can be told without its register.
 *
 * @param mailbox the one that the mail is written to, else the organisation's first
 * @param language in which it would be registered, and letters be written if that language is offered
 * @param would to be read after "would"
 * @param dossiers numbers in the mail whose check digits are right; whether they exist, the register knows
 * @param queue for a new dossier; null for anything else
 * @param rule the rule that chose the queue, and why
 * @param letter id and language, {@code acknowledgement.nl}; null where none would go out
 * @param letterWhy why that one, or why none
 */
public record Forecast(
        String organisation,
        String mailbox,
        String language,
        String would,
        List<String> dossiers,
        @Nullable String queue,
        @Nullable String rule,
        @Nullable String letter,
        String letterWhy) {}
