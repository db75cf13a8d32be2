package org.gehoor.organisation.letters;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.Writer;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A compiled text that sees plain maps only: no methods, no fields, no other templates, at most 100 KB. */
public final class LetterTemplate {

    private static final int LONGEST = 100 * 1024;

    private final Template template;

    private LetterTemplate(Template template) {
        this.template = template;
    }

    public static LetterTemplate text(String source) {
        return compile(source, false);
    }

    public static LetterTemplate html(String source) {
        return compile(source, true);
    }

    private static LetterTemplate compile(String source, boolean escape) {
        return new LetterTemplate(Mustache.compiler()
                .withEscaper(escape ? LetterTemplate::asHtml : Escapers.NONE)
                .emptyStringIsFalse(true)
                .withCollector(new MapsOnly())
                .withLoader(name -> {
                    throw new MustacheException("letters include no other templates");
                })
                .compile(source));
    }

    /** Words are text, not markup; their lines stay lines. */
    private static String asHtml(String words) {
        return Escapers.HTML.escape(words).replace("\n", "<br>\n");
    }

    /** @throws IllegalArgumentException when a value that the template prints is missing, or the result is too long */
    public String fill(Map<String, ?> facts) {
        CappedWriter writer = new CappedWriter();
        try {
            template.execute(facts, writer);
        } catch (MustacheException missing) {
            throw new IllegalArgumentException("the letter lacks a fact: " + missing.getMessage(), missing);
        }
        return writer.text.toString();
    }

    private static final class MapsOnly implements Mustache.Collector {

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Iterable<?> ? Collections.emptyIterator() : null;
        }

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map ? (map, key) -> fetch((Map<?, ?>) map, key) : null;
        }

        private static Object fetch(Map<?, ?> map, String key) {
            @Nullable Object value = map.get(key);
            return value == null ? Template.NO_FETCHER_FOUND : value;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    private static final class CappedWriter extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] buffer, int offset, int length) {
            if (text.length() + length > LONGEST) {
                throw new IllegalArgumentException("the letter is longer than " + LONGEST + " characters");
            }
            text.append(buffer, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
