package org.gehoor.desk.counter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gehoor.intake.Submission;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a portal hands it in; {@code openapi.yaml} tells what each field is.
 *
 * @param channel id of organisation.yml, so that a portal can name itself
 */
record ComplaintJson(
        @Nullable String channel,
        @Nullable String language,
        @Nullable PersonJson complainant,
        @Nullable Boolean anonymous,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Map<String, String> fields,
        @Nullable Boolean confidential,
        @Nullable String dossier,
        @Nullable List<FileJson> files) {

    Submission submission(String organisation, String key, String by) {
        return Submission.draft(organisation, Channel.FORM, key)
                .wayIn(channel)
                .by(by)
                .complainant(complainant == null ? new Party(null, null) : complainant.party())
                .anonymous(Boolean.TRUE.equals(anonymous))
                .subject(Objects.requireNonNullElse(subject, ""))
                .text(Objects.requireNonNullElse(text, ""))
                .fields(Objects.requireNonNullElse(fields, Map.of()))
                .language(language)
                .confidential(Boolean.TRUE.equals(confidential))
                .dossier(dossier)
                .files(
                        files == null
                                ? List.of()
                                : files.stream().map(FileJson::file).toList())
                .done();
    }

    @Override
    public String toString() {
        return "ComplaintJson";
    }
}
