package org.gehoor.wiring.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.User;
import org.gehoor.organisation.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdminTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FirstAdmin maker = new FirstAdmin(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void isMadeOnceAndItsPasswordPrintedOnce() throws IOException {
        Roster roster = new Roster(folder.resolve("users.yml"), "config/users.yml");
        maker.makeIn(roster);
        String said = printed.toString(StandardCharsets.UTF_8);
        String password = said.replaceAll("(?s).*the password ([a-z2-9-]{23})\\R.*", "$1");
        String written = Files.readString(roster.path());

        maker.makeIn(roster);

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(said);
        assertThat(Files.readString(roster.path())).isEqualTo(written).doesNotContain(password);
        List<Problem> problems = new ArrayList<>();
        User admin = Users.read(roster.path(), "", name -> null, new Organisations(List.of()), problems)
                .named("admin")
                .orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(admin.admin()).isTrue();
        assertThat(admin.password().opensWith(password)).isTrue();
    }

    @Test
    void leavesAFileThatIsThereAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("users.yml"), "users: []\n");
        maker.makeIn(new Roster(file, "config/users.yml"));
        assertThat(file).hasContent("users: []\n");
        assertThat(printed.size()).isZero();
    }

    @Test
    void printsNoPasswordThatItCannotKeep() {
        maker.makeIn(new Roster(folder.resolve("nowhere/users.yml"), "config/users.yml"));
        assertThat(printed.size()).isZero();
    }
}
