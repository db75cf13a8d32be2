package org.gehoor.intake.mail.text;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How mail programs mark in HTML what is quoted, who is quoted and what is a signature: by class, id or attribute, also with the
 * {@code x_} that Outlook puts before the names of others.
 */
final class QuoteMarkup {

    static final char NONE = 0;

    private static final Map<String, Character> NAMES = Map.ofEntries(
            Map.entry("yahoo_quoted", Mark.QUOTE),
            Map.entry("olk_src_body_section", Mark.QUOTE),
            Map.entry("mail-editor-reference-message-container", Mark.QUOTE),
            Map.entry("ms-outlook-mobile-reference-message", Mark.QUOTE),
            Map.entry("tutanota_quote", Mark.QUOTE),
            Map.entry("history_container", Mark.QUOTE),
            Map.entry("gmail_attr", Mark.ATTRIBUTION),
            Map.entry("moz-cite-prefix", Mark.ATTRIBUTION),
            Map.entry("reply-intro", Mark.ATTRIBUTION),
            Map.entry("divrplyfwdmsg", Mark.DIVIDER),
            Map.entry("appendonsend", Mark.DIVIDER),
            Map.entry("stopspelling", Mark.DIVIDER),
            Map.entry("ecxstopspelling", Mark.DIVIDER),
            Map.entry("zwchr", Mark.DIVIDER),
            Map.entry("gmail_signature", Mark.SIGNATURE),
            Map.entry("moz-signature", Mark.SIGNATURE),
            Map.entry("ms-outlook-mobile-signature", Mark.SIGNATURE),
            Map.entry("applemailsignature", Mark.SIGNATURE),
            Map.entry("protonmail_signature_block", Mark.SIGNATURE),
            Map.entry("_rc_sig", Mark.SIGNATURE),
            Map.entry("io-ox-signature", Mark.SIGNATURE));

    private QuoteMarkup() {}

    /** The sign that this element is opened with, or {@link #NONE}. */
    static char of(final Element element, final String name) {
        if (name.equals("blockquote")) {
            return isCited(element) ? Mark.QUOTE : Mark.INDENT;
        }
        if (element.attributesSize() == 0) {
            return NONE;
        }
        final char byName = named(element.attr("class") + " " + element.id());
        if (byName != NONE) {
            return byName;
        }
        if (element.attr("data-marker").equals("__QUOTED_TEXT__")) {
            return Mark.QUOTE;
        }
        if (element.attr("name").equalsIgnoreCase("messageReplySection")) {
            return Mark.QUOTE;
        }
        if (name.equals("div") && bordered(element.attr("style"), "border-top")) {
            return Mark.DIVIDER;
        }
        return NONE;
    }

    /** The sign that closes what the other opened, or {@link #NONE}. */
    static char end(final char mark) {
        return switch (mark) {
            case Mark.QUOTE -> Mark.QUOTE_END;
            case Mark.INDENT -> Mark.INDENT_END;
            case Mark.SIGNATURE -> Mark.SIGNATURE_END;
            default -> NONE;
        };
    }

    private static boolean isCited(final Element element) {
        return element.hasAttr("cite")
                || element.attr("type").equalsIgnoreCase("cite")
                || element.attr("class").contains("quote")
                || element.id().contains("quote")
                || bordered(element.attr("style"), "border-left");
    }

    private static boolean bordered(final String style, final String side) {
        final String declared = style.toLowerCase(Locale.ROOT);
        final int at = declared.indexOf(side);
        if (at < 0) {
            return false;
        }
        final int end = declared.indexOf(';', at);
        final String value = declared.substring(at, end < 0 ? declared.length() : end);
        return !value.contains("none") && !value.endsWith(":0") && !value.endsWith(": 0");
    }

    private static char named(final String names) {
        for (String word : names.toLowerCase(Locale.ROOT).split(" ", 20)) {
            while (word.startsWith("x_")) {
                word = word.substring(2);
            }
            final Character mark = NAMES.get(word);
            if (mark != null) {
                return mark;
            }
            if (word.contains("yahoo_quoted")) {
                return Mark.QUOTE;
            }
        }
        return NONE;
    }
}
