package org.gehoor.intake.mail.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page that RTF's text is written on: which group is open, what is skipped, in which code page bytes are. */
final class RtfPaper {

    private static final Set<String> UNSEEN = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "footer",
            "footerl",
            "footerr",
            "filetbl",
            "themedata",
            "datastore",
            "fldinst");
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Group> outer = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset codePage = RtfCodePages.of(1252);
    private Group group = new Group(false, false, 1, codePage);
    private int font;
    private int tooDeep;
    private int substitutes;
    private boolean ignorable;
    private boolean codePageKnown;

    private record Group(boolean unseen, boolean fonts, int substitutes, Charset charset) {}

    void open(final int maxDepth) {
        if (outer.size() >= maxDepth) {
            tooDeep++;
        } else {
            outer.push(group);
        }
    }

    void close() {
        flush();
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!outer.isEmpty()) {
            group = outer.pop();
        }
        substitutes = 0;
    }

    /** The next word names a destination that old readers may skip; we do. */
    void ignorable() {
        ignorable = true;
    }

    void word(final String word, final @Nullable Integer number) {
        final String symbol = RtfSymbols.of(word);
        if (ignorable || UNSEEN.contains(word)) {
            ignorable = false;
            group = new Group(true, false, group.substitutes, group.charset);
        } else if (symbol != null) {
            write(symbol);
        } else if (word.equals("fonttbl")) {
            group = new Group(true, true, group.substitutes, group.charset);
        } else if (number != null) {
            numbered(word, number);
        }
    }

    private void numbered(final String word, final int number) {
        switch (word) {
            case "u" -> {
                write(String.valueOf((char) number));
                substitutes = group.substitutes;
            }
            case "uc" -> group = new Group(group.unseen, group.fonts, Math.min(10, Math.max(0, number)), group.charset);
            case "ansicpg" -> codePage(number);
            case "f" -> {
                font = number;
                if (!group.fonts) {
                    flush();
                    group = new Group(group.unseen, false, group.substitutes, fonts.getOrDefault(number, codePage));
                }
            }
            case "fcharset" -> {
                final Charset page = RtfCodePages.ofFont(number);
                if (group.fonts && page != null && fonts.size() < 1_000) {
                    fonts.put(font, page);
                }
            }
            default -> {
                // how it looks
            }
        }
    }

    /** Said once, at the start. */
    private void codePage(final int number) {
        if (!codePageKnown) {
            codePageKnown = true;
            codePage = RtfCodePages.of(number);
            group = new Group(group.unseen, group.fonts, group.substitutes, codePage);
        }
    }

    /** A byte of the group's code page, unless it only stands in for a character that came before. */
    void character(final char c) {
        ignorable = false;
        if (substitutes > 0) {
            substitutes--;
        } else if (!group.unseen) {
            if (c < 256) {
                bytes.write(c);
            } else {
                write(String.valueOf(c));
            }
        }
    }

    void write(final String words) {
        flush();
        if (!group.unseen) {
            text.append(words);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(group.charset));
            bytes.reset();
        }
    }

    String text() {
        flush();
        return text.toString().strip();
    }
}
