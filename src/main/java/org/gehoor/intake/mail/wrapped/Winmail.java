package org.gehoor.intake.mail.wrapped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.gehoor.intake.mail.mime.Content;
import org.jspecify.annotations.Nullable;

/**
 * An opened {@code winmail.dat} (TNEF, MS-OXTNEF): the files that Outlook packed into it, and the text.
 *
 * @param files in their order, at most {@value #MAX_FILES}
 * @param body null where it holds none
 */
public record Winmail(List<File> files, @Nullable WinmailBody body) {

    private static final int MAX_FILES = 200;
    private static final int MAX_BYTES = 20_000_000;
    // packed RTF grows eight times
    private static final int MAX_PROPERTY = 2_000_000;

    static {
        MAPIAttribute.setMaxRecordLength(MAX_PROPERTY);
    }

    /** One packed file; the name and the type as the sender gave them, null where there is none. */
    public record File(@Nullable String name, @Nullable String mediaType, Content content) {

        @Override
        public String toString() {
            return "File[" + content.size() + " bytes]";
        }
    }

    /** Opens it; null where it is none, larger than 20 MB, with a property larger than 2 MB, or broken. */
    public static @Nullable Winmail open(final Content content) {
        if (content.size() > MAX_BYTES || !TnefFrame.startsIn(content)) {
            return null;
        }
        final int size = TnefFrame.wholeBytes(content);
        try {
            final HMEFMessage message =
                    new HMEFMessage(new ByteArrayInputStream(content.bytes(), content.from(), size));
            final List<File> files = new ArrayList<>();
            for (final Attachment attachment : message.getAttachments()) {
                if (files.size() < MAX_FILES) {
                    files.add(WinmailFile.of(attachment));
                }
            }
            return new Winmail(List.copyOf(files), WinmailBody.of(message));
        } catch (final IOException | RuntimeException | StackOverflowError | LinkageError broken) {
            // a bad winmail.dat stays one attachment; nothing in it may stop the reading of the mail
            return null;
        }
    }

    @Override
    public String toString() {
        return "Winmail[" + files.size() + " files]";
    }
}
