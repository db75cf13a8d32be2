package org.gehoor.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;
import org.jspecify.annotations.Nullable;

/** What a mail says of its own language: Content-Language (RFC 3282), else the {@code lang} of its HTML. */
final class LanguageHint {

    private static final int READ = 8_192;
    private static final Pattern TAG =
            Pattern.compile("\\s{0,5}([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\\b.*+", Pattern.DOTALL);
    private static final Pattern HTML =
            Pattern.compile("<html[^>]{0,2000}?\\slang\\s{0,5}=\\s{0,5}[\"']?([a-z0-9-]{2,20})");

    private LanguageHint() {}

    static @Nullable String in(final PartTree tree) {
        final String header = tree.root().headers().first("content-language");
        final String said = header == null ? null : tag(header);
        return said != null ? said : ofHtml(tree);
    }

    private static @Nullable String ofHtml(final PartTree tree) {
        for (final Entity entity : tree.entities()) {
            if (entity.mediaType().is("text/html")) {
                final Content start = entity.beginning(READ);
                final Matcher html =
                        HTML.matcher(new String(start.bytes(), start.from(), start.size(), StandardCharsets.ISO_8859_1)
                                .toLowerCase(Locale.ROOT));
                return html.find() ? tag(html.group(1)) : null;
            }
        }
        return null;
    }

    private static @Nullable String tag(final String value) {
        final Matcher tag = TAG.matcher(value.toLowerCase(Locale.ROOT));
        return tag.matches() ? tag.group(1) : null;
    }
}
