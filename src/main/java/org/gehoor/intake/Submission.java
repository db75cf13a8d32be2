package org.gehoor.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gehoor.register.Channel;
import org.gehoor.register.Particulars;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells us other than by mail, as a form, a telephone desk or a scanner took it down: not looked at yet.
 *
 * @param organisation name of its folder
 * @param wayIn id of the channel in organisation.yml; null: the first of that kind, where there is one
 * @param key by which a second delivery of the same is known; unique within organisation and channel
 * @param by who wrote it down: an employee, a program's key; null: the complainant
 * @param complainant the telephone number as typed
 * @param anonymous whether the complainant does not want to be known; else a missing name is a mistake
 * @param subject may be empty
 * @param text what happened
 * @param fields further fields of the registration form, by the ids of procedure.yml
 * @param language that of the page, or as said; null: told by the text
 * @param settledOnTheSpot how it was settled during the call; null: it was not
 * @param receivedAt when it reached the organisation, where that was earlier: a date stamp, the time of a call; null: now
 * @param doubt why it may be a program's and no person's, so that a person must look at it; null: nothing speaks for that
 * @param dossier number of the dossier that it adds to, as typed; null: none
 */
public record Submission(
        String organisation,
        Channel channel,
        @Nullable String wayIn,
        String key,
        @Nullable String by,
        Party complainant,
        boolean anonymous,
        String subject,
        String text,
        Map<String, String> fields,
        @Nullable String language,
        boolean confidential,
        @Nullable String settledOnTheSpot,
        @Nullable Instant receivedAt,
        @Nullable String dossier,
        List<SubmittedFile> files,
        @Nullable String doubt) {

    public Submission {
        fields = new TreeMap<>(Objects.requireNonNullElse(fields, Map.of()));
        files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
        subject = Objects.requireNonNullElse(subject, "");
        text = Objects.requireNonNullElse(text, "");
        complainant = Objects.requireNonNullElse(complainant, new Party(null, null));
    }

    /** @param key by which a second delivery of the same is known; unique within organisation and channel */
    public static SubmissionDraft draft(String organisation, Channel channel, String key) {
        return new SubmissionDraft(organisation, channel, key);
    }

    /** To say some of it otherwise. */
    SubmissionDraft redrafted() {
        return new SubmissionDraft(this);
    }

    Submission withoutFiles() {
        return redrafted().files(List.of()).done();
    }

    /** The same page sent again is the same submission, however long it lay there. */
    Submission withoutDoubt() {
        return redrafted().doubt(null).done();
    }

    Particulars particulars() {
        return new Particulars(wayIn, by, fields, confidential, settledOnTheSpot);
    }

    /** Whether somebody of the house vouches for who said it. */
    boolean byAnEmployee() {
        return by != null && channel != Channel.FORM;
    }

    @Override
    public String toString() {
        return "Submission[" + channel + " for " + organisation + "]";
    }
}
