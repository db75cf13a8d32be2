package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.MediaType;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.mime.UuBlock;
import org.gehoor.intake.mail.mime.UuText;
import org.gehoor.intake.mail.mime.Visible;
import org.gehoor.intake.mail.wrapped.Winmail;
import org.jspecify.annotations.Nullable;

/** Every part that is not the text, however it is called: same names, no names, attached mails, files within the text. */
final class Attachments {

    private static final int LONGEST_NAME = 255;
    private static final String UNKNOWN = "application/octet-stream";
    private static final String HEADERS = "text/rfc822-headers";
    private static final Set<String> DATA = Set.of(
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/csv",
            "text/xml",
            "text/css",
            "text/javascript",
            HEADERS);
    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private Attachments() {}

    static List<Part> in(final PartTree tree, final List<String> warnings) {
        final List<Part> parts = new ArrayList<>();
        for (final Entity leaf : tree.leaves()) {
            if (isBody(leaf)) {
                files(leaf, parts);
            } else if (!isLeftOut(leaf)) {
                final List<Winmail.File> packed = WinmailLeaf.files(leaf, warnings);
                if (packed.isEmpty()) {
                    parts.add(part(leaf));
                } else {
                    packed(leaf, packed, parts);
                }
            }
        }
        return parts;
    }

    private static Part part(final Entity leaf) {
        final Content content = leaf.content();
        final String type = leaf.mediaType().name();
        final String name = leaf.name();
        final String called = name == null ? AttachedMail.name(type, content) : name;
        return part(leaf.path(), name, called, type, content, isInline(leaf));
    }

    /** Nameless text that is not marked as an attachment. */
    static boolean isBody(final Entity leaf) {
        final String type = leaf.mediaType().name();
        return type.startsWith("text/")
                && !DATA.contains(type)
                && !leaf.disposition().equals("attachment")
                && leaf.name() == null;
    }

    /** Signatures of the mail itself, and the headers that a report or a filter quotes: both say nothing without the mail. */
    private static boolean isLeftOut(final Entity leaf) {
        final Entity parent = leaf.parent();
        final String type = leaf.mediaType().name();
        return parent != null
                && (type.equals(HEADERS)
                        || SIGNATURES.contains(type) && parent.mediaType().is("multipart/signed"));
    }

    private static boolean isInline(final Entity leaf) {
        final String disposition = leaf.disposition();
        return disposition.equals("inline")
                || !disposition.equals("attachment") && leaf.headers().has("content-id");
    }

    private static void files(final Entity leaf, final List<Part> parts) {
        int number = 0;
        for (final UuBlock file : UuText.blocksIn(leaf.content())) {
            number++;
            final Content content = Content.of(file.content());
            parts.add(part(leaf.path() + ".u" + number, file.name(), file.name(), UNKNOWN, content, false));
        }
    }

    private static void packed(final Entity leaf, final List<Winmail.File> files, final List<Part> parts) {
        int number = 0;
        for (final Winmail.File file : files) {
            number++;
            final String type = MediaType.named(file.mediaType()).name();
            parts.add(part(leaf.path() + ".t" + number, file.name(), file.name(), type, file.content(), false));
        }
    }

    private static Part part(
            final String path,
            final @Nullable String name,
            final @Nullable String called,
            final String mediaType,
            final Content content,
            final boolean inline) {
        final String shown = name == null ? null : Visible.line(name, LONGEST_NAME);
        return new Part(
                path,
                shown == null || shown.isEmpty() ? null : shown,
                SafeName.of(called, path, mediaType),
                mediaType,
                content.size(),
                content.sha256(),
                inline);
    }
}
