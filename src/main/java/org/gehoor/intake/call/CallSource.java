package org.gehoor.intake.call;

import org.jspecify.annotations.Nullable;

/**
 * Where a call was read from; the same system and id is the same call.
 *
 * @param system that gave the id: {@code vcon}, {@code vtt}, {@code srt}, or a file of {@code config/transcripts}
 * @param id null where the format has none: then only the hash tells one call from another
 * @param format as people call it
 * @param sha256 of the bytes, 64 hex digits
 */
public record CallSource(String system, @Nullable String id, String format, String sha256) {}
