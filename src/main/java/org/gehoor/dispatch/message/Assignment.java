package org.gehoor.dispatch.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier for this queue: new, or in another stage now. Without the words and people where it is confidential and the queue is not restricted.
 *
 * @param enteredAt when it came into this stage; null when it is new
 * @param stageLabel what people call the stage
 * @param tasks what the procedure reminds the handler to do there; null where it names nothing
 * @param registration further fields of the registration form, by the ids of procedure.yml; null where there are none
 * @param settledOnTheSpot how it was settled while it was told; null: it was not
 * @param registrationForm where its registration form is fetched, as a PDF
 * @param passedOnBy the colleague whom the complainant wrote to; null where the complaint came directly
 * @param claimedReceivedAt when that colleague had it, as the mail passed on says
 * @param possibleDuplicates numbers of dossiers that this one may double; null where there are none
 */
public record Assignment(
        String number,
        UUID id,
        String organisation,
        String queue,
        @Nullable String rule,
        boolean confidential,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime enteredAt,
        String stage,
        String stageLabel,
        @Nullable List<String> tasks,
        @Nullable String channel,
        @Nullable String mailbox,
        @Nullable String language,
        @Nullable Person complainant,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Map<String, String> registration,
        @Nullable String settledOnTheSpot,
        @Nullable List<Enclosure> attachments,
        @Nullable String registrationForm,
        @Nullable String passedOnBy,
        @Nullable OffsetDateTime claimedReceivedAt,
        @Nullable List<String> possibleDuplicates,
        List<Promised> promises)
        implements HandlerMessage {

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public OffsetDateTime time() {
        return enteredAt == null ? registeredAt : enteredAt;
    }

    @Override
    public String toString() {
        return "Assignment[" + organisation + " " + number + "]";
    }
}
