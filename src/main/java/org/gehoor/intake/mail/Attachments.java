package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.mime.UuText;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** Every part that is not the text, however it is called: same names, no names, attached mails, files within the text. */
final class Attachments {

    private static final int LONGEST_NAME = 255;
    private static final Set<String> DATA = Set.of(
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/csv",
            "text/xml",
            "text/css",
            "text/javascript",
            "text/rfc822-headers");
    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private Attachments() {}

    static List<Part> in(final PartTree tree) {
        final List<Part> parts = new ArrayList<>();
        for (final Entity leaf : tree.leaves()) {
            if (isBody(leaf)) {
                files(leaf, parts);
            } else if (!isLeftOut(leaf, tree)) {
                final String name = leaf.name();
                parts.add(part(leaf.path(), name, leaf.mediaType().name(), leaf.content(), isInline(leaf)));
            }
        }
        return parts;
    }

    /** Nameless text that is not marked as an attachment. */
    static boolean isBody(final Entity leaf) {
        final String type = leaf.mediaType().name();
        return type.startsWith("text/")
                && !DATA.contains(type)
                && !leaf.disposition().equals("attachment")
                && leaf.name() == null;
    }

    /** Signatures of the mail itself, and an invitation that comes as an attachment, too. */
    private static boolean isLeftOut(final Entity leaf, final PartTree tree) {
        final String type = leaf.mediaType().name();
        final Entity parent = leaf.parent();
        if (parent == null || leaf.name() != null) {
            return parent != null
                    && SIGNATURES.contains(type)
                    && parent.mediaType().is("multipart/signed");
        }
        return switch (parent.mediaType().name()) {
            case "multipart/signed" -> SIGNATURES.contains(type);
            case "multipart/alternative" ->
                type.equals("text/calendar")
                        && tree.leaves().stream().anyMatch(other -> other != leaf && isInvitation(other));
            default -> false;
        };
    }

    private static boolean isInvitation(final Entity leaf) {
        final String name = leaf.mediaType().name();
        return name.equals("text/calendar") || name.equals("application/ics");
    }

    private static boolean isInline(final Entity leaf) {
        final String disposition = leaf.disposition();
        return disposition.equals("inline")
                || !disposition.equals("attachment") && leaf.headers().has("content-id");
    }

    private static void files(final Entity leaf, final List<Part> parts) {
        int number = 0;
        for (final UuText.Block file : UuText.blocksIn(leaf.content())) {
            number++;
            final Content content = Content.of(file.content());
            parts.add(part(leaf.path() + ".u" + number, file.name(), "application/octet-stream", content, false));
        }
    }

    private static Part part(
            final String path,
            final @Nullable String name,
            final String mediaType,
            final Content content,
            final boolean inline) {
        final String shown = name == null ? null : Visible.line(name, LONGEST_NAME);
        return new Part(
                path,
                shown == null || shown.isEmpty() ? null : shown,
                SafeName.of(name, path, mediaType),
                mediaType,
                content.size(),
                content.sha256(),
                inline);
    }
}
