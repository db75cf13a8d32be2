package org.gehoor.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder in which one Dovecot and one Postfix live, with short names (a socket's path has 107 characters at most) and open to
 * the users that they run as.
 */
final class RealMailFolder {

    private static final String PREFIX = "gehoor-mail-";

    private final FolderClaim claim;

    private RealMailFolder(FolderClaim claim) {
        this.claim = claim;
    }

    static RealMailFolder made() throws IOException {
        sweepLeftOvers();
        Optional<FolderClaim> claim = Optional.empty();
        while (claim.isEmpty()) {
            // empty when another JVM, sweeping, was quicker than we
            claim = FolderClaim.on(Files.createTempDirectory(temporary(), PREFIX));
        }
        RealMailFolder made = new RealMailFolder(claim.get());
        made.permit(made.path(), "rwxr-xr-x");
        return made;
    }

    /** What a killed JVM left: its servers are ended, its folder is deleted. */
    private static void sweepLeftOvers() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(temporary())) {
            folders = all.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path folder : folders) {
            if (isOurs(folder)) {
                FolderClaim.on(folder).map(RealMailFolder::new).ifPresent(RealMailFolder::remove);
            }
        }
    }

    /** In a folder that everybody writes to, a name proves nothing. */
    private static boolean isOurs(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                            .getName()
                            .equals(System.getProperty("user.name"));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path path() {
        return claim.folder();
    }

    Path path(String name) {
        return path().resolve(name);
    }

    Path folderOf(String owner, String name) throws IOException {
        Path folder = Files.createDirectories(path(name));
        Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        return folder;
    }

    /** A file that servers of several users write to. */
    void sharedFile(String name) throws IOException {
        permit(Files.createFile(path(name)), "rw-rw-rw-");
    }

    /** Copies a template of {@code src/test/resources/realmail}, with {@code @name@} filled in. */
    void fill(String template, String target, Map<String, Object> values) throws IOException {
        String text;
        try (InputStream source = RealMailFolder.class.getResourceAsStream("/realmail/" + template)) {
            text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue().toString());
        }
        Files.createDirectories(path(target).getParent());
        Files.writeString(path(target), text.replace("@folder@", path().toString()));
    }

    /** Runs a command that ends by itself; its output goes to {@code commands.log}. */
    void run(String... command) {
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            path("commands.log").toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(
                        List.of(command) + " exits with " + exit + ": " + Files.readString(path("commands.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first of them. */
    List<String> linesOf(String file, Predicate<String> which) {
        try (Stream<String> lines = Files.lines(path(file), StandardCharsets.ISO_8859_1)) {
            return lines.filter(which).limit(20).toList();
        } catch (IOException e) {
            return List.of(file + " can't be read: " + e);
        }
    }

    void remove() {
        Processes.endAllIn(path());
        claim.release();
        Folders.delete(path());
    }

    private void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
