package org.gehoor.tryout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Who may sign in at the try-out: {@code tryout}, with every role of every organisation. */
final class TryOutUsers {

    /** Of {@code tryout}; cheap to check. */
    private static final String HASH = "$2a$10$I2E9J6DzkX6Gbu9M91816u.FBluirJsyQQJW8LWbtwAj6M.pQIJEK";

    private TryOutUsers() {}

    static void writeTo(Path file) {
        String roles = TryOutMailboxes.ORGANISATIONS.stream()
                .map(name -> name + ": [call-centre, handler, coordinator]")
                .collect(Collectors.joining(", "));
        String text = "users:\n  - {user: tryout, name: Try-out, admin: true, password: \"" + HASH + "\", roles: {"
                + roles + "}}\n";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
