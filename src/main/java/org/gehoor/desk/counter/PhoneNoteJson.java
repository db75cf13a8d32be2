package org.gehoor.desk.counter;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.gehoor.intake.Submission;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * A note of a call as a telephony system hands it in; {@code openapi.yaml} tells what each field is.
 *
 * @param calledAt when the call began; absent: now
 * @param settledOnTheSpot how it was settled; absent: it was not
 * @param dossier number that the caller gave, for a second call
 */
record PhoneNoteJson(
        @Nullable String channel,
        @Nullable String language,
        @Nullable PersonJson complainant,
        @Nullable Boolean anonymous,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Map<String, String> fields,
        @Nullable Boolean confidential,
        @Nullable String settledOnTheSpot,
        @Nullable OffsetDateTime calledAt,
        @Nullable String dossier) {

    Submission submission(String organisation, String key, String by) {
        return Submission.draft(organisation, Channel.PHONE, key)
                .wayIn(channel)
                .by(by)
                .complainant(complainant == null ? new Party(null, null) : complainant.party())
                .anonymous(Boolean.TRUE.equals(anonymous))
                .subject(Objects.requireNonNullElse(subject, ""))
                .text(Objects.requireNonNullElse(text, ""))
                .fields(Objects.requireNonNullElse(fields, Map.of()))
                .language(language)
                .confidential(Boolean.TRUE.equals(confidential))
                .settledOnTheSpot(settledOnTheSpot)
                .receivedAt(calledAt == null ? null : calledAt.toInstant())
                .dossier(dossier)
                .done();
    }

    @Override
    public String toString() {
        return "PhoneNoteJson";
    }
}
