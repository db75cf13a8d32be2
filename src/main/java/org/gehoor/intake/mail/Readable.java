package org.gehoor.intake.mail;

import org.gehoor.intake.mail.mime.MediaType;
import org.gehoor.intake.mail.text.CalendarText;
import org.gehoor.intake.mail.text.EnrichedText;
import org.gehoor.intake.mail.text.FlowedText;
import org.gehoor.intake.mail.text.HtmlText;
import org.gehoor.intake.mail.text.RtfText;

/** Makes the text types that mail programs send readable; an unknown one stays as it is. */
final class Readable {

    private Readable() {}

    static String of(final MediaType type, final String source, final HtmlText html) {
        return switch (type.name()) {
            case "text/html" -> html.of(source);
            case "text/plain" ->
                isFlowed(type) ? FlowedText.of(source, "yes".equalsIgnoreCase(type.parameter("delsp"))) : source;
            case "text/rtf" -> RtfText.of(source);
            case "text/enriched" -> EnrichedText.of(source, true);
            case "text/richtext" -> EnrichedText.of(source, false);
            case "text/calendar" -> CalendarText.of(source);
            default -> source;
        };
    }

    private static boolean isFlowed(final MediaType type) {
        return "flowed".equalsIgnoreCase(type.parameter("format"));
    }
}
