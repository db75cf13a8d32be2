package org.gehoor.intake.mail.mime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One node of the part tree: a multipart or a leaf, with its headers and the range of its body in the raw bytes. */
public final class Entity {

    private final byte[] raw;
    private final @Nullable Entity parent;
    private final String path;
    private final Headers headers;
    private final int bodyFrom;
    private MediaType mediaType;
    private int bodyTo;
    private int children;

    Entity(
            final byte[] raw,
            final @Nullable Entity parent,
            final String path,
            final HeaderBlock block,
            final MediaType mediaType) {
        this.raw = raw;
        this.parent = parent;
        this.path = path;
        this.headers = block.headers();
        this.bodyFrom = block.bodyFrom();
        this.bodyTo = raw.length;
        this.mediaType = mediaType;
    }

    public @Nullable Entity parent() {
        return parent;
    }

    /** IMAP's numbering: {@code 1.2} is the second part of the first part; empty for a multipart mail as a whole. */
    public String path() {
        return path.isEmpty() && !isMultipart() ? "1" : path;
    }

    public Headers headers() {
        return headers;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** Whether other entities are inside. */
    public boolean isMultipart() {
        return children > 0;
    }

    /** {@code attachment}, {@code inline}, another word, or empty. */
    public String disposition() {
        final String value = headers.first("content-disposition");
        if (value == null) {
            return "";
        }
        final int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The file name that the sender gave, decoded but not made safe; null where there is none. */
    public @Nullable String name() {
        final String disposition = headers.first("content-disposition");
        String name = disposition == null ? null : Parameters.of(disposition).get("filename");
        if (name == null || name.isBlank()) {
            name = mediaType.parameter("name");
        }
        if ((name == null || name.isBlank()) && disposition != null) {
            name = Parameters.of(disposition).get("name");
        }
        return name == null || name.isBlank() ? null : EncodedWords.decode(ExtendedParameters.withoutStar(name));
    }

    /** The decoded body. */
    public Content content() {
        return TransferEncoding.decode(raw, bodyFrom, bodyTo, headers.first("content-transfer-encoding"));
    }

    /** The decoded start of the body, from at most so many raw bytes. */
    public Content beginning(final int rawBytes) {
        final int to = Math.min(bodyTo, bodyFrom + rawBytes);
        return TransferEncoding.decode(raw, bodyFrom, to, headers.first("content-transfer-encoding"));
    }

    public boolean hasKnownEncoding() {
        return TransferEncoding.isKnown(headers.first("content-transfer-encoding"));
    }

    String nextChildPath() {
        children++;
        return path.isEmpty() ? Integer.toString(children) : path + "." + children;
    }

    void endAt(final int to) {
        bodyTo = Math.max(bodyFrom, to);
    }

    /** A multipart that is not entered is read as text, or as bytes that nothing is known of. */
    void become(final MediaType other) {
        mediaType = other;
    }
}
