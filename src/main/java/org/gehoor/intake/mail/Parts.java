package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.UuBlock;
import org.gehoor.intake.mail.mime.UuText;
import org.gehoor.intake.mail.wrapped.Winmail;

/** Takes one attachment out of the stored raw bytes again, for a download. */
public final class Parts {

    private Parts() {}

    /**
     * The decoded bytes of the part at {@link Part#path()}.
     *
     * @throws NoSuchElementException where the mail has no part with that path
     */
    public static byte[] content(final byte[] raw, final String path) {
        for (final Entity leaf : OpenedMail.walk(raw).leaves()) {
            if (leaf.path().equals(path)) {
                return leaf.content().copy();
            }
            if (path.startsWith(leaf.path() + ".u")) {
                return file(leaf, path);
            }
            if (path.startsWith(leaf.path() + ".t")) {
                return packed(leaf, path);
            }
        }
        throw none(path);
    }

    private static byte[] file(final Entity leaf, final String path) {
        final List<UuBlock> files = UuText.blocksIn(leaf.content());
        for (int i = 0; i < files.size(); i++) {
            if (path.equals(leaf.path() + ".u" + (i + 1))) {
                return files.get(i).content();
            }
        }
        throw none(path);
    }

    private static byte[] packed(final Entity leaf, final String path) {
        final List<Winmail.File> files = WinmailLeaf.files(leaf, new ArrayList<>());
        for (int i = 0; i < files.size(); i++) {
            if (path.equals(leaf.path() + ".t" + (i + 1))) {
                return files.get(i).content().copy();
            }
        }
        throw none(path);
    }

    private static NoSuchElementException none(final String path) {
        return new NoSuchElementException("no part " + path + " in this mail: take a path that its reading listed");
    }
}
