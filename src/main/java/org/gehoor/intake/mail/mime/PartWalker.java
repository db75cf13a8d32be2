package org.gehoor.intake.mail.mime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mail apart in one pass over its lines: no recursion, at most {@value #MAX_DEPTH} levels and {@value #MAX_PARTS} parts.
 *
 * <p>An attached mail is one part and not entered. What lies beyond a cap stays in the raw bytes and gives a warning.
 */
public final class PartWalker {

    static final int MAX_DEPTH = 50;
    static final int MAX_PARTS = 1_000;
    static final int MAX_HEADERS = 1_000;
    static final int MAX_PART_HEADERS = 100;

    private final byte[] raw;
    private final Lines lines;
    private final Boundaries open = new Boundaries();
    private final List<Entity> entities = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable Entity leaf;

    private PartWalker(final byte[] raw) {
        this.raw = raw;
        this.lines = new Lines(raw, 0, raw.length);
    }

    /** Never throws, whatever the bytes are. */
    public static PartTree walk(final byte[] raw) {
        final PartWalker walker = new PartWalker(raw);
        walker.readRoot();
        if (walker.open.depth() > 0) {
            walker.readParts();
        }
        return walker.finished();
    }

    /** The same with entities that were wrapped inside a part: they become its children. */
    public static PartTree walkInside(final Entity wrapper, final byte[] content) {
        final PartWalker walker = new PartWalker(content);
        walker.enter(wrapper, walker.rootHeaders());
        if (walker.open.depth() > 0) {
            walker.readParts();
        }
        return walker.finished();
    }

    /** The headers of the mail alone. */
    public static PartTree headersOf(final byte[] raw) {
        final PartWalker walker = new PartWalker(raw);
        final Entity root = walker.entity(null, walker.rootHeaders());
        root.endAt(0);
        return new PartTree(List.of(root), List.copyOf(walker.warnings));
    }

    private HeaderBlock rootHeaders() {
        int blank = 0;
        while (lines.advance() && lines.isBlank() && blank < 10) {
            blank++;
        }
        lines.pushBack();
        final HeaderBlock block = HeaderBlock.read(raw, lines, open, MAX_HEADERS);
        if (block.cut()) {
            warnings.add("more headers than are read: only the first were");
        }
        return block;
    }

    private void readRoot() {
        enter(null, rootHeaders());
    }

    private void readParts() {
        while (lines.advance()) {
            final Boundaries.Match match = open.match(raw, lines.start(), lines.end());
            if (match != null) {
                leaveFor(match);
                if (!match.end() && !enterPart(match.level())) {
                    return;
                }
            }
        }
    }

    private void leaveFor(final Boundaries.Match match) {
        if (leaf != null) {
            leaf.endAt(lines.endBefore(0));
            leaf = null;
        }
        for (final Entity left : open.leaveInsideOf(match.level())) {
            left.endAt(lines.endBefore(0));
        }
        if (match.end()) {
            match.level().close();
        } else {
            match.level().reopen();
        }
    }

    private boolean enterPart(final Boundaries.Level level) {
        if (entities.size() >= MAX_PARTS) {
            warnings.add("more than " + MAX_PARTS + " parts: only the first were read");
            return false;
        }
        enter(level.multipart(), HeaderBlock.read(raw, lines, open, MAX_PART_HEADERS));
        return true;
    }

    private void enter(final @Nullable Entity parent, final HeaderBlock block) {
        final Entity entity = entity(parent, block);
        entities.add(entity);
        final String boundary = entity.mediaType().isMultipart() ? boundaryOf(entity, block.bodyFrom()) : null;
        if (boundary == null) {
            leaf = entity;
        } else if (open.depth() >= MAX_DEPTH) {
            leaf = entity;
            entity.become(MediaType.UNKNOWN);
            warnings.add("parts nested more than " + MAX_DEPTH + " deep: the innermost were not read");
        } else {
            open.open(boundary, entity);
        }
    }

    private Entity entity(final @Nullable Entity parent, final HeaderBlock block) {
        final boolean digest = parent != null && parent.mediaType().is("multipart/digest");
        final MediaType missing = digest
                ? MediaType.MESSAGE
                : parent == null && BoundaryGuess.startsAt(raw, block.bodyFrom()) ? MediaType.MIXED : MediaType.PLAIN;
        final MediaType type = MediaType.of(block.headers().first("content-type"), missing);
        final String path = parent == null ? (type.isMultipart() ? "" : "1") : parent.nextChildPath();
        return new Entity(raw, parent, path, block, type);
    }

    private @Nullable String boundaryOf(final Entity entity, final int bodyFrom) {
        final String declared = entity.mediaType().parameter("boundary");
        if (declared != null && !declared.isBlank()) {
            return declared.stripTrailing();
        }
        final String guessed = BoundaryGuess.in(raw, bodyFrom);
        warnings.add(guessed == null ? "multipart without a boundary: read as text" : "boundary missing, guessed");
        return guessed;
    }

    private PartTree finished() {
        open.leaveAll();
        for (final Entity entity : entities) {
            if (entity.mediaType().isMultipart() && !entity.isMultipart()) {
                entity.become(MediaType.PLAIN);
            }
        }
        return new PartTree(List.copyOf(entities), List.copyOf(warnings));
    }
}
