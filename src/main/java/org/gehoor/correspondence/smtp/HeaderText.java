package org.gehoor.correspondence.smtp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Words of people as header text: plain where that is safe, else encoded words (RFC 2047) in UTF-8. */
final class HeaderText {

    /** 45 bytes give 60 letters of base64: an encoded word stays under its 75. */
    private static final int BYTES_A_WORD = 45;

    private HeaderText() {}

    /** For a subject. */
    static String unstructured(String text) {
        return plain(text) ? text : encoded(text);
    }

    /** For a display name before an address: a quoted string where it is plain. */
    static String phrase(String name) {
        return plain(name) ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : encoded(name);
    }

    /** Printable ASCII that no reader takes for an encoded word, short enough to need no folding. */
    private static boolean plain(String text) {
        return text.length() <= 250
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                && !text.contains("=?")
                && text.equals(text.strip());
    }

    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > BYTES_A_WORD) {
                words.add(word(word.toString()));
                word.setLength(0);
                bytes = 0;
            }
            word.append(letter);
            bytes += size;
        }
        words.add(word(word.toString()));
        return String.join("\r\n ", words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
