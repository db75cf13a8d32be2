package org.gehoor.organisation.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A size in words: {@code 40 MB} is 40 · 1024 · 1024 bytes. */
record ByteSize(long bytes) {

    private static final Pattern WORDS = Pattern.compile("([1-9][0-9]{0,5}) ?(kB|KB|MB|GB)");

    static ByteSize parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a size — write it like '40 MB'");
        }
        int power = "kMG".indexOf(words.group(2).replace('K', 'k').charAt(0)) + 1;
        return new ByteSize(Long.parseLong(words.group(1)) << (10 * power));
    }
}
