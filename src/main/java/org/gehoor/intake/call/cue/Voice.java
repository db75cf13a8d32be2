package org.gehoor.intake.call.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one voice says in a cue: {@code <v Name>} in WebVTT, several of them in one cue where people talk at once.
 *
 * @param name null where the cue names none
 */
record Voice(@Nullable String name, String words) {

    private static final Pattern SPAN = Pattern.compile("<v(?:\\.[^\\s>]*+)?[ \\t]++([^<>\\n]{1,300}+)>");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:[cibuv]|ruby|rt|lang|font)(?:[.\\s][^<>]{0,300}+)?>|<\\d[\\d:.]{3,12}>|\\{\\\\an?\\d\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:([a-z]{2,5})|#(\\d{1,7})|#x([0-9a-f]{1,6}));", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "quot", "\"", "apos", "'", "lrm", "", "rlm", "");

    static List<Voice> in(final String payload) {
        final List<Voice> voices = new ArrayList<>();
        final Matcher span = SPAN.matcher(payload);
        @Nullable String name = null;
        int from = 0;
        while (span.find()) {
            add(voices, name, payload.substring(from, span.start()));
            name = plain(span.group(1)).strip();
            from = span.end();
        }
        add(voices, name, payload.substring(from));
        return voices;
    }

    private static void add(final List<Voice> voices, final @Nullable String name, final String marked) {
        final String words = plain(TAG.matcher(marked).replaceAll("")).strip();
        if (!words.isEmpty()) {
            voices.add(new Voice(name, words));
        }
    }

    private static String plain(final String marked) {
        return REFERENCE.matcher(marked).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(final java.util.regex.MatchResult found) {
        if (found.group(1) != null) {
            return NAMED.getOrDefault(found.group(1), found.group());
        }
        final int point =
                found.group(2) != null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(3), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : found.group();
    }

    @Override
    public String toString() {
        return "Voice";
    }
}
