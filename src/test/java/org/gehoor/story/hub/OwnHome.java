package org.gehoor.story.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A copy of the shipped {@code config/} and {@code routes/} that a story may edit. */
public record OwnHome(Path folder) {

    /** Copies into a new folder under {@code target}. */
    public static OwnHome copied() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "story")), "home-");
            for (String part : List.of("config", "routes")) {
                copy(Path.of(part), folder.resolve(part));
            }
            return new OwnHome(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one text that stands in a file exactly once. */
    public OwnHome edit(String file, String was, String is) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (text.split(java.util.regex.Pattern.quote(was), -1).length != 2) {
                throw new IllegalArgumentException("'" + was + "' does not stand once in " + file);
            }
            Files.writeString(path, text.replace(was, is));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hub for one organisation. */
    public OwnHome onlyFor(String organisation) {
        for (String other : HubSetup.ORGANISATIONS) {
            if (!other.equals(organisation)) {
                FileSystemUtils.deleteRecursively(
                        folder.resolve("config/organisations").resolve(other).toFile());
            }
        }
        return this;
    }

    /** Edits what an organisation is and has. */
    public OwnHome organisation(String name, String was, String is) {
        return edit("config/organisations/" + name + "/organisation.yml", was, is);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path one : inside.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
