package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCrypt;
import picocli.CommandLine;

class PasswordCommandTest {

    private final StringWriter out = new StringWriter();
    private String refusal = "";

    @Test
    void printsTheHashOfALineAndNothingElse() {
        assertThat(run("correct paard batterij nietmachine é\n")).isZero();
        assertThat(out.toString().strip()).matches("\\$2a\\$12\\$[./A-Za-z0-9]{53}");
        assertThat(BCrypt.checkpw(
                        "correct paard batterij nietmachine é", out.toString().strip()))
                .isTrue();
    }

    @Test
    void refusesWhatIsTooShortTooLongOrNotThere() {
        assertThat(run("elf tekens!\n")).isEqualTo(1);
        assertThat(refusal).contains("12 characters");
        assertThat(run("")).isEqualTo(1);
        assertThat(run("x".repeat(73))).isEqualTo(1);
        assertThat(refusal).contains("72 bytes");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void takesNoPasswordAsAnArgument() {
        assertThat(run("", "correct paard batterij")).isEqualTo(2);
    }

    private int run(String typed, String... arguments) {
        var piped = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(new PasswordCommand(piped, null))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    refusal = failure.getMessage();
                    return 1;
                })
                .execute(arguments);
    }
}
