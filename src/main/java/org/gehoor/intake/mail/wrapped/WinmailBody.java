package org.gehoor.intake.mail.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.text.MetaCharset;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code winmail.dat}.
 *
 * @param mediaType {@code text/plain}, {@code text/html} or {@code text/rtf}
 * @param source as it came, not yet made readable
 */
public record WinmailBody(String mediaType, String source) {

    private static final int UNICODE = 0x1F;
    private static final int HTML_SNIFFED = 200;

    static @Nullable WinmailBody of(final HMEFMessage message) {
        final MAPIAttribute plain = message.getMessageMAPIAttribute(MAPIProperty.BODY);
        if (plain != null) {
            final String text = WinmailFile.decoded(plain.getData(), plain.getType() == UNICODE);
            return new WinmailBody("text/plain", text.replace("\0", ""));
        }
        final MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html != null) {
            return new WinmailBody("text/html", html(html).replace("\0", ""));
        }
        final TNEFAttribute body = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (body != null) {
            return new WinmailBody("text/plain", WinmailFile.decoded(body.getData(), false));
        }
        final MAPIAttribute rtf = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
        return rtf instanceof MAPIRtfAttribute decompressed ? ofRtf(decompressed) : null;
    }

    private static String html(final MAPIAttribute html) {
        final byte[] data = html.getData();
        return html.getType() == UNICODE
                ? WinmailFile.decoded(data, true)
                : CharsetGuess.decode(data, MetaCharset.in(data, 0, data.length));
    }

    private static WinmailBody ofRtf(final MAPIRtfAttribute rtf) {
        final String source = new String(rtf.getData(), StandardCharsets.ISO_8859_1);
        final String start = source.substring(0, Math.min(source.length(), HTML_SNIFFED));
        return new WinmailBody(start.toLowerCase(Locale.ROOT).contains("<html") ? "text/html" : "text/rtf", source);
    }

    @Override
    public String toString() {
        return "WinmailBody[" + mediaType + "]";
    }
}
