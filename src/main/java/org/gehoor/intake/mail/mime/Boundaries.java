package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boundaries of the multiparts that are open at one place of a mail, innermost last. */
final class Boundaries {

    private static final int LONGEST = 4_096;

    private final List<Level> levels = new ArrayList<>();

    /** One open multipart; {@code closed} after its end boundary, when only its epilogue is left. */
    static final class Level {
        private final byte[] boundary;
        private final int hash;
        private final Entity multipart;
        private boolean closed;

        Level(final String boundary, final Entity multipart) {
            this.boundary = boundary.getBytes(StandardCharsets.UTF_8);
            this.hash = Boundaries.hash(this.boundary, 0, this.boundary.length);
            this.multipart = multipart;
        }

        Entity multipart() {
            return multipart;
        }

        void close() {
            closed = true;
        }

        void reopen() {
            closed = false;
        }
    }

    /** A boundary line: of which multipart, and whether it is the end boundary. */
    record Match(Level level, boolean end) {}

    void open(final String boundary, final Entity multipart) {
        levels.add(new Level(boundary, multipart));
    }

    int depth() {
        return levels.size();
    }

    /** Leaves everything inside the given level, because a boundary of that level came (inner end boundaries may be missing). */
    List<Entity> leaveInsideOf(final Level level) {
        final List<Entity> left = new ArrayList<>();
        while (levels.get(levels.size() - 1) != level) {
            left.add(levels.remove(levels.size() - 1).multipart());
        }
        return left;
    }

    List<Entity> leaveAll() {
        final List<Entity> left = new ArrayList<>();
        levels.forEach(level -> left.add(level.multipart()));
        levels.clear();
        return left;
    }

    /** The boundary that a line is, or null; an open multipart goes before a closed one that uses the same boundary. */
    @Nullable
    Match match(final byte[] raw, final int start, final int end) {
        if (levels.isEmpty()
                || end - start < 3
                || raw[start] != '-'
                || raw[start + 1] != '-'
                || end - start > LONGEST) {
            return null;
        }
        final int from = start + 2;
        int to = end;
        while (to > from && (raw[to - 1] == ' ' || raw[to - 1] == '\t')) {
            to--;
        }
        final Level asOpen = find(raw, from, to);
        if (asOpen != null) {
            return new Match(asOpen, false);
        }
        final boolean dashes = to - from > 2 && raw[to - 1] == '-' && raw[to - 2] == '-';
        final Level asEnd = dashes ? find(raw, from, to - 2) : null;
        return asEnd == null || asEnd.closed ? null : new Match(asEnd, true);
    }

    /** Compares hashes first: fifty levels times a million lines of dashes are a lot of comparing. */
    private @Nullable Level find(final byte[] raw, final int from, final int to) {
        final int hash = hash(raw, from, to);
        Level closed = null;
        for (int i = levels.size() - 1; i >= 0; i--) {
            final Level level = levels.get(i);
            if (level.hash == hash && Arrays.equals(raw, from, to, level.boundary, 0, level.boundary.length)) {
                if (!level.closed) {
                    return level;
                }
                closed = closed == null ? level : closed;
            }
        }
        return closed;
    }

    private static int hash(final byte[] bytes, final int from, final int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
