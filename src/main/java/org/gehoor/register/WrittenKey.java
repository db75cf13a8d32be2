package org.gehoor.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A key as the settings write it: itself, or {@code file:} and where it lies. */
final class WrittenKey {

    private static final String FILE = "file:";
    private static final int SHORTEST = 32;

    private WrittenKey() {}

    static byte[] read(String written) {
        String text = written.startsWith(FILE) ? content(written.substring(FILE.length())) : written;
        if (text.length() < SHORTEST) {
            throw wrong("is shorter than " + SHORTEST + " characters", "use the output of: openssl rand -hex 32");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String content(String path) {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw wrong("names a file that can't be read", "let the hub's user read it");
        }
    }

    private static IllegalArgumentException wrong(String what, String remedy) {
        return new IllegalArgumentException("config/application.yml: gehoor.letters.secret: " + what + " — " + remedy);
    }
}
