package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.gehoor.organisation.ApiKey;
import org.junit.jupiter.api.Test;

class ApiKeyCommandTest {

    private final StringWriter out = new StringWriter();

    @Test
    void makesAKeyAndTheLineThatItOpensWith() {
        assertThat(run("--id", "portal", "--purpose", "complaints,phone_notes")).isZero();
        List<String> lines = out.toString().lines().map(String::strip).toList();
        String key = lines.get(2);
        String line = lines.get(lines.size() - 1);
        assertThat(key).matches("[A-Za-z0-9_-]{43}");
        assertThat(line).startsWith("- {id: portal, purpose: [complaints, phone_notes], sha256: ");
        String hash = line.replaceAll(".*sha256: ([0-9a-f]{64})}", "$1");
        assertThat(new ApiKey("portal", List.of(ApiKey.Purpose.COMPLAINTS), hash).opensWith(key))
                .isTrue();
    }

    @Test
    void neverMakesTheSameTwice() {
        run("--id", "a", "--purpose", "attachments");
        String first = out.toString();
        out.getBuffer().setLength(0);
        run("--id", "a", "--purpose", "attachments");
        assertThat(out.toString()).isNotEqualTo(first);
    }

    @Test
    void refusesAPurposeThatIsNone() {
        assertThat(run("--id", "a", "--purpose", "everything")).isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(run("--id", "a: b", "--purpose", "attachments")).isEqualTo(Console.REFUSED);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "api-key";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Console.run(new HubWithout(), new PrintWriter(out, true), new PrintWriter(new StringWriter()), all);
    }
}
