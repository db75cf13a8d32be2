package org.gehoor.wiring.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.gehoor.organisation.PasswordHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The administrator of a hub that nobody can sign in at yet: the password is printed once, and only its hash is kept. */
final class FirstAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    /** Without those that are taken for another when read aloud: 0 o, 1 i l. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String FILE =
            """
            # yaml-language-server: $schema=schema/users.schema.json
            # Who may sign in at the desk. Each key is explained in config/README.md; hashes: java -jar gehoor.jar password
            users:
              - user: admin
                name: Administrator
                admin: true
                password: "%s"
            """;

    private final SecureRandom random = new SecureRandom();
    private final PrintStream terminal;

    FirstAdmin(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Only where there is no file yet; of two hubs that start at once one makes it. */
    void makeIn(Roster roster) {
        if (Files.exists(roster.path())) {
            return;
        }
        String password = password();
        try {
            write(roster.path(), FILE.formatted(PasswordHash.of(password).written()));
        } catch (FileAlreadyExistsException another) {
            return;
        } catch (IOException readOnly) {
            LOG.warn(
                    "{}: is missing and can't be written here, so nobody can sign in at the desk — make it with a hash from:"
                            + " java -jar gehoor.jar password",
                    roster.shown());
            return;
        }
        terminal.printf(
                "%nFirst start: sign in at /desk as admin, with the password %s%n"
                        + "It is not shown again; its hash stands in %s. Name your colleagues there.%n%n",
                password, roster.shown());
        terminal.flush();
    }

    /** Readable by its owner and group alone, where the file system knows such things. */
    private static void write(Path file, String text) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        } catch (UnsupportedOperationException notPosix) {
            Files.createFile(file);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Four groups of five: 99 bits. */
    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
