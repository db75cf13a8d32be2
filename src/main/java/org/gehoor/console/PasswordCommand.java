package org.gehoor.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.gehoor.organisation.PasswordHash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gehoor password}: the hash of a password that is typed or piped in, never given as an argument. */
@Command(
        name = "password",
        description =
                "Hashes a password for config/users.yml (bcrypt). Asks for it twice, or reads a line from a pipe.",
        mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {

    /** Enough that a list of usual passwords does not help; no rules of characters, which make them no better. */
    static final int SHORTEST = 12;

    private final InputStream piped;
    private final @Nullable Console terminal;

    @Spec
    private CommandSpec spec;

    /** @param terminal null when a pipe is read */
    PasswordCommand(InputStream piped, @Nullable Console terminal) {
        this.piped = piped;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String password = terminal == null ? line() : typed(terminal);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new IllegalArgumentException(
                    "The password is too short — take " + SHORTEST + " characters or more; a sentence is easy to keep");
        }
        spec.commandLine().getOut().println(PasswordHash.of(password).written());
        return org.gehoor.console.Console.FINE;
    }

    private static String typed(Console terminal) {
        char[] once = terminal.readPassword("Password: ");
        char[] again = terminal.readPassword("Again: ");
        if (once == null || again == null || !Arrays.equals(once, again)) {
            throw new IllegalArgumentException("The two are not the same — try again");
        }
        return new String(once);
    }

    private String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(piped, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException broken) {
            throw new UncheckedIOException("The password cannot be read", broken);
        }
    }
}
