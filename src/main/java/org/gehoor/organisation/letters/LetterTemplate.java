package org.gehoor.organisation.letters;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;

/** A compiled text that sees plain maps only: no methods, no fields, no other templates, at most 100 KB. */
public final class LetterTemplate {

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
        return writer.text();
    }
}
