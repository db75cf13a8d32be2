package org.gehoor.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the mails below the names that were given, one at a time and in the order of names: folders with all they hold, a Maildir
 * ({@code cur}, {@code new}), an mbox ({@link Mbox}), and any other file as one mail.
 */
final class MailFiles {

    private final long limit;
    private final MailTaker taker;

    /** @param limit of what is read of one mail, in bytes */
    MailFiles(final long limit, final MailTaker taker) {
        this.limit = limit;
        this.taker = taker;
    }

    /** False when there is nothing of that name. */
    boolean take(final Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        if (Files.isDirectory(path)) {
            takeFolder(path);
        } else {
            takeFile(path);
        }
        return true;
    }

    private void takeFolder(final Path folder) {
        final List<Path> inside;
        try (Stream<Path> paths = Files.list(folder)) {
            inside = new ArrayList<>(paths.sorted().toList());
        } catch (final IOException | RuntimeException closed) {
            taker.unreadable(folder.toString(), "the folder cannot be listed");
            return;
        }
        final boolean maildir = Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"));
        for (final Path path : inside) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                // what lies in tmp is still being delivered
                if (!maildir || !path.getFileName().toString().equals("tmp")) {
                    takeFolder(path);
                }
            } else if (!maildir && !Files.isDirectory(path)) {
                takeFound(path);
            }
        }
    }

    /** A pipe or a device that lies in a folder would be waited for without end. */
    private void takeFound(final Path path) {
        if (Files.isRegularFile(path)) {
            takeFile(path);
        } else {
            taker.unreadable(path.toString(), "it is no ordinary file");
        }
    }

    private void takeFile(final Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            if (Files.isRegularFile(path) && Mbox.is(path)) {
                new Mbox(path.toString(), limit, taker).split(file);
                return;
            }
            final long size = Files.isRegularFile(path) ? Files.size(path) : 0;
            if (size > limit) {
                taker.tooLarge(path.toString(), file.readNBytes(MailBytes.BEGINNING));
                return;
            }
            final MailBytes bytes = new MailBytes(limit, size);
            file.transferTo(bytes);
            bytes.handTo(path.toString(), taker);
        } catch (final IOException | SecurityException closed) {
            taker.unreadable(
                    path.toString(), "it cannot be read: " + closed.getClass().getSimpleName());
        }
    }
}
