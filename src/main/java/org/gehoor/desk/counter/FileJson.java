package org.gehoor.desk.counter;

import java.util.Objects;
import org.gehoor.intake.SubmittedFile;
import org.jspecify.annotations.Nullable;

/** A file within JSON; its content is base64. */
record FileJson(@Nullable String name, @Nullable String mediaType, byte @Nullable [] content) {

    SubmittedFile file() {
        return new SubmittedFile(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(mediaType, "application/octet-stream"),
                content == null ? new byte[0] : content);
    }

    @Override
    public String toString() {
        return "FileJson";
    }
}
