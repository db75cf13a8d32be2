package org.gehoor.intake.mail.text;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What is in HTML but not shown: preview lines of newsletters, texts against filters. Only what is said on the element itself counts. */
final class Hidden {

    private static final int READ = 1_000;
    private static final List<String> WAYS = List.of(
            "display:none", "visibility:hidden", "mso-hide:all", "font-size:0;", "font-size:0px", "max-height:0");

    private Hidden() {}

    static boolean is(final Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden") || element.hasAttr("style") && hides(element.attr("style"));
    }

    private static boolean hides(final String style) {
        final StringBuilder plain = new StringBuilder(style.length() + 1);
        for (int i = 0; i < Math.min(style.length(), READ); i++) {
            if (style.charAt(i) > ' ') {
                plain.append(style.charAt(i));
            }
        }
        final String said = plain.append(';').toString().toLowerCase(Locale.ROOT);
        // "max-height:0.5em" shows
        return WAYS.stream().anyMatch(way -> {
            final int at = said.indexOf(way);
            return at >= 0 && (at == 0 || said.charAt(at - 1) == ';') && said.indexOf('.', at) != at + way.length();
        });
    }
}
