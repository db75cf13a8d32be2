package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an address header into mailboxes: the words, what stands in angle brackets, the comment. One pass, no recursion. */
final class AddressTokens {

    private final String text;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String angle;
    private int at;

    private AddressTokens(final String text) {
        this.text = text;
    }

    /** One piece between commas; {@code words} keeps no quotes. */
    record Mailbox(String words, @Nullable String angle, String comment) {}

    static List<Mailbox> split(final String value, final int max) {
        final AddressTokens tokens = new AddressTokens(value);
        while (tokens.at < value.length() && tokens.mailboxes.size() < max) {
            tokens.step();
        }
        tokens.finish();
        return tokens.mailboxes;
    }

    private void step() {
        final char c = text.charAt(at++);
        switch (c) {
            case '"' -> quoted();
            case '(' -> comment();
            case '<' -> angle();
            case ',', ';' -> finish();
            case ':' -> {
                // the name of a group; but "mailto:jan@…" and encoded words also hold colons
                if (words.indexOf("@") < 0 && words.indexOf("=?") < 0) {
                    words.setLength(0);
                } else {
                    words.append(c);
                }
            }
            default -> words.append(c);
        }
    }

    private void quoted() {
        final int start = words.length();
        final int from = at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            words.append(text.charAt(at++));
        }
        at++;
        if (at < text.length() && text.charAt(at) == '@') {
            // a quoted local part keeps its quotes, it is no name
            words.setLength(start);
            words.append('"').append(text, from, at);
        }
    }

    private void comment() {
        int depth = 1;
        comment.append(comment.length() == 0 ? "" : " ");
        while (at < text.length() && depth > 0) {
            final char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\' && at < text.length()) {
                comment.append(text.charAt(at++));
            } else if (depth > 0) {
                comment.append(c);
            }
        }
    }

    private void angle() {
        boolean quotes = false;
        final int from = at;
        while (at < text.length() && (quotes || text.charAt(at) != '>')) {
            quotes ^= text.charAt(at) == '"';
            at++;
        }
        final String inside = text.substring(from, Math.min(at, text.length()));
        at++;
        if (angle == null || AddrSpec.of(angle) == null) {
            angle = inside;
        }
    }

    private void finish() {
        final String said = words.toString().strip();
        if (!said.isEmpty() || angle != null) {
            mailboxes.add(new Mailbox(said, angle, comment.toString().strip()));
        }
        words.setLength(0);
        comment.setLength(0);
        angle = null;
    }
}
