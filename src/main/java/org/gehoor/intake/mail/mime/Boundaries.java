package org.gehoor.intake.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boundaries of the multiparts that are open at one place of a mail, innermost last. */
final class Boundaries {

    private final List<Level> levels = new ArrayList<>();

    /** One open multipart; {@code closed} after its end boundary, when only its epilogue is left. */
    static final class Level {
        private final byte[] boundary;
        private final Entity multipart;
        private boolean closed;

        Level(final String boundary, final Entity multipart) {
            this.boundary = boundary.getBytes(StandardCharsets.UTF_8);
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
        if (levels.isEmpty() || end - start < 3 || raw[start] != '-' || raw[start + 1] != '-') {
            return null;
        }
        int to = end;
        while (to > start && (raw[to - 1] == ' ' || raw[to - 1] == '\t')) {
            to--;
        }
        Match ofClosed = null;
        for (int i = levels.size() - 1; i >= 0; i--) {
            final Level level = levels.get(i);
            final Match match = match(level, raw, start + 2, to);
            if (match != null && !level.closed) {
                return match;
            }
            ofClosed = ofClosed == null && match != null && !match.end() ? match : ofClosed;
        }
        return ofClosed;
    }

    private static @Nullable Match match(final Level level, final byte[] raw, final int from, final int to) {
        final byte[] boundary = level.boundary;
        final int rest = to - from - boundary.length;
        final boolean end = rest == 2 && raw[to - 1] == '-' && raw[to - 2] == '-';
        if (rest != 0 && !end) {
            return null;
        }
        return Arrays.equals(raw, from, from + boundary.length, boundary, 0, boundary.length)
                ? new Match(level, end)
                : null;
    }
}
