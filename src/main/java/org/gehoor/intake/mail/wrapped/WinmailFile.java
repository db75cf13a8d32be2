package org.gehoor.intake.mail.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Content;
import org.jspecify.annotations.Nullable;

/** One file of a {@code winmail.dat}: its bytes are an attribute, or an object among its properties. */
final class WinmailFile {

    private static final int UNICODE = 0x1F;
    private static final int OBJECT = 0x0D;
    private static final int INTERFACE_ID = 16;

    private WinmailFile() {}

    static Winmail.File of(final Attachment attachment) {
        return new Winmail.File(name(attachment), text(attachment, MAPIProperty.ATTACH_MIME_TAG), content(attachment));
    }

    private static @Nullable String name(final Attachment attachment) {
        for (final MAPIProperty property : new MAPIProperty[] {
            MAPIProperty.ATTACH_LONG_FILENAME, MAPIProperty.ATTACH_FILENAME, MAPIProperty.DISPLAY_NAME
        }) {
            final String name = text(attachment, property);
            if (name != null) {
                return name;
            }
        }
        final TNEFAttribute title = attachment.getAttribute(TNEFProperty.ID_ATTACHTITLE);
        return title == null ? null : present(decoded(title.getData(), false));
    }

    private static @Nullable String text(final Attachment attachment, final MAPIProperty property) {
        final MAPIAttribute attribute = attachment.getMAPIAttribute(property);
        return attribute == null ? null : present(decoded(attribute.getData(), attribute.getType() == UNICODE));
    }

    static String decoded(final byte[] data, final boolean unicode) {
        return unicode ? new String(data, StandardCharsets.UTF_16LE) : CharsetGuess.decode(data, null);
    }

    /** What stands before the closing zero; null where that is nothing. */
    private static @Nullable String present(final String text) {
        final int zero = text.indexOf('\0');
        final String said = (zero < 0 ? text : text.substring(0, zero)).strip();
        return said.isEmpty() ? null : said;
    }

    private static Content content(final Attachment attachment) {
        final TNEFAttribute data = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA);
        if (data != null) {
            return Content.of(data.getData());
        }
        final MAPIAttribute object = attachment.getMAPIAttribute(MAPIProperty.ATTACH_DATA);
        if (object == null) {
            return Content.of(new byte[0]);
        }
        final byte[] bytes = object.getData();
        final boolean framed = object.getType() == OBJECT && bytes.length >= INTERFACE_ID;
        return Content.of(framed ? Arrays.copyOfRange(bytes, INTERFACE_ID, bytes.length) : bytes);
    }
}
