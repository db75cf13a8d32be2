package org.gehoor.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.letters.secret}: what signs the tokens in our letters, as {@code ${NAME}} or {@code file:/path}.
 *
 * <p>Of several the first signs and all verify, so that a key can be replaced without losing the thread of letters that
 * are out. None: the hub makes one and keeps it in the database.
 */
@ConfigurationProperties("gehoor.letters")
record TokenSettings(@DefaultValue List<String> secret) {

    private static final String FILE = "file:";
    private static final int SHORTEST = 32;

    /** @throws IllegalArgumentException what is wrong and what to do */
    List<byte[]> keys() {
        return secret.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(TokenSettings::key)
                .toList();
    }

    private static byte[] key(String written) {
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

    @Override
    public String toString() {
        return "TokenSettings[" + secret.size() + " keys]";
    }
}
