package org.gehoor.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** A submission while it is put together: what is not said is as {@link Submission} has it when nothing is said. */
public final class SubmissionDraft {

    private final String organisation;
    private final Channel channel;
    private final String key;
    private @Nullable String wayIn;
    private @Nullable String by;
    private Party complainant = new Party(null, null);
    private boolean anonymous;
    private String subject = "";
    private String text = "";
    private Map<String, String> fields = Map.of();
    private @Nullable String language;
    private boolean confidential;
    private @Nullable String settledOnTheSpot;
    private @Nullable Instant receivedAt;
    private @Nullable String dossier;
    private List<SubmittedFile> files = List.of();
    private @Nullable String doubt;

    SubmissionDraft(String organisation, Channel channel, String key) {
        this.organisation = organisation;
        this.channel = channel;
        this.key = key;
    }

    /** Of one that exists: what is not said otherwise stays. */
    SubmissionDraft(Submission from) {
        this(from.organisation(), from.channel(), from.key());
        wayIn = from.wayIn();
        by = from.by();
        complainant = from.complainant();
        anonymous = from.anonymous();
        subject = from.subject();
        text = from.text();
        fields = from.fields();
        language = from.language();
        confidential = from.confidential();
        settledOnTheSpot = from.settledOnTheSpot();
        receivedAt = from.receivedAt();
        dossier = from.dossier();
        files = from.files();
        doubt = from.doubt();
    }

    public SubmissionDraft wayIn(@Nullable String wayIn) {
        this.wayIn = wayIn;
        return this;
    }

    public SubmissionDraft by(@Nullable String by) {
        this.by = by;
        return this;
    }

    public SubmissionDraft complainant(Party complainant) {
        this.complainant = complainant;
        return this;
    }

    public SubmissionDraft anonymous(boolean anonymous) {
        this.anonymous = anonymous;
        return this;
    }

    public SubmissionDraft subject(String subject) {
        this.subject = subject;
        return this;
    }

    public SubmissionDraft text(String text) {
        this.text = text;
        return this;
    }

    public SubmissionDraft fields(Map<String, String> fields) {
        this.fields = fields;
        return this;
    }

    public SubmissionDraft language(@Nullable String language) {
        this.language = language;
        return this;
    }

    public SubmissionDraft confidential(boolean confidential) {
        this.confidential = confidential;
        return this;
    }

    public SubmissionDraft settledOnTheSpot(@Nullable String settledOnTheSpot) {
        this.settledOnTheSpot = settledOnTheSpot;
        return this;
    }

    public SubmissionDraft receivedAt(@Nullable Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    public SubmissionDraft dossier(@Nullable String dossier) {
        this.dossier = dossier;
        return this;
    }

    public SubmissionDraft files(List<SubmittedFile> files) {
        this.files = files;
        return this;
    }

    public SubmissionDraft doubt(@Nullable String doubt) {
        this.doubt = doubt;
        return this;
    }

    public Submission done() {
        return new Submission(
                organisation,
                channel,
                wayIn,
                key,
                by,
                complainant,
                anonymous,
                subject,
                text,
                fields,
                language,
                confidential,
                settledOnTheSpot,
                receivedAt,
                dossier,
                files,
                doubt);
    }

    @Override
    public String toString() {
        return "SubmissionDraft[" + channel + "]";
    }
}
