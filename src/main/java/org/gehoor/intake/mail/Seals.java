package org.gehoor.intake.mail;

import java.util.List;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;

/** What keeps a mail, or some of it, from being read whole: encryption, pieces that are elsewhere. Said in warnings. */
final class Seals {

    private static final String PGP_ENCRYPTED = "-----BEGIN PGP MESSAGE-----";
    private static final String PGP_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";

    private Seals() {}

    /** Whether there is no readable text because it is encrypted. */
    static boolean in(final PartTree tree, final CharSequence text, final List<String> warnings) {
        boolean sealed = false;
        for (final Entity entity : tree.entities()) {
            final String said = warningFor(entity);
            if (!said.isEmpty() && !warnings.contains(said)) {
                warnings.add(said);
            }
            sealed |= said.startsWith("encrypted");
        }
        final String written = text.toString().strip();
        if (written.contains(PGP_SIGNED)) {
            warnings.add("signed within the text (PGP), not checked");
        }
        if (written.contains(PGP_ENCRYPTED)) {
            warnings.add("encrypted within the text (PGP): cannot be read");
        }
        return sealed && written.isEmpty() || written.startsWith(PGP_ENCRYPTED);
    }

    private static String warningFor(final Entity entity) {
        return switch (entity.mediaType().name()) {
            case "multipart/encrypted", "application/pgp-encrypted" -> "encrypted (PGP): cannot be read";
            case "application/pkcs7-mime", "application/x-pkcs7-mime" ->
                entity.isMultipart() ? "" : "encrypted (S/MIME): cannot be read";
            case "message/partial" -> "only one piece of a larger mail (message/partial)";
            case "message/external-body" -> "an attachment was left elsewhere by the sender (message/external-body)";
            case "text/calendar" -> "holds an invitation or a calendar entry";
            default -> "";
        };
    }
}
