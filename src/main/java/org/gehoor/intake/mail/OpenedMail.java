package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;
import org.gehoor.intake.mail.mime.PartWalker;
import org.gehoor.intake.mail.wrapped.OpaqueSignature;
import org.jspecify.annotations.Nullable;

/** The parts of a mail together with those that an opaque signature holds, at most {@value #MAX_OPENED} signatures. */
final class OpenedMail {

    private static final int MAX_OPENED = 10;

    private OpenedMail() {}

    static PartTree walk(final byte[] raw) {
        final PartTree tree = PartWalker.walk(raw);
        return tree.entities().stream().anyMatch(OpenedMail::isSigned) ? opened(tree) : tree;
    }

    private static PartTree opened(final PartTree tree) {
        final List<Entity> entities = new ArrayList<>(tree.entities());
        final List<String> warnings = new ArrayList<>(tree.warnings());
        int count = 0;
        for (int i = 0; i < entities.size() && count < MAX_OPENED; i++) {
            final Entity wrapper = entities.get(i);
            final byte @Nullable [] content = isSigned(wrapper) ? OpaqueSignature.opened(wrapper.content()) : null;
            if (content != null) {
                count++;
                final PartTree inside = PartWalker.walkInside(wrapper, content);
                entities.addAll(i + 1, inside.entities());
                warnings.addAll(inside.warnings());
                warnings.add("part " + wrapper.path() + " is signed (S/MIME): opened, the signature was not checked");
            }
        }
        return new PartTree(List.copyOf(entities), List.copyOf(warnings));
    }

    private static boolean isSigned(final Entity leaf) {
        if (leaf.isMultipart()) {
            return false;
        }
        return switch (leaf.mediaType().name()) {
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> true;
            case "application/octet-stream" -> {
                final String name = leaf.name();
                yield name != null && name.toLowerCase(Locale.ROOT).endsWith(".p7m");
            }
            default -> false;
        };
    }
}
