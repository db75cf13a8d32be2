package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords come from the environment or from files, and show themselves to nobody. */
class SecretsTest {

    private static final String VARIABLE = "\"${SOLIDARIS_KLACHTEN_PASSWORD}\"";

    @TempDir
    Path home;

    @Test
    void takesAPasswordFromTheEnvironment() {
        assertThat(password(new EditedConfiguration(home))).isEqualTo("tryout");
    }

    @Test
    void takesAPasswordFromAFile() throws IOException {
        Path file = Files.writeString(home.resolve("password"), "from a file\n");
        EditedConfiguration config =
                new EditedConfiguration(home).replace("organisation.yml", VARIABLE, "file:" + file);
        assertThat(password(config)).isEqualTo("from a file");
    }

    @Test
    void refusesAPasswordThatStandsInTheConfiguration() {
        EditedConfiguration config = new EditedConfiguration(home).replace("organisation.yml", VARIABLE, "geheim");
        assertThat(config.errors())
                .containsExactly("organisation.yml: mailboxes.klachten.password: a secret stands in the file"
                        + " — write ${NAME} and set that variable, or file:/path");
    }

    @Test
    void anUnsetVariableStopsTheStart() {
        new EditedConfiguration(home);
        Reading reading = Organisations.read(home, name -> null);
        assertThat(lines(reading.errors()))
                .contains("organisation.yml: mailboxes.klachten.password: ${SOLIDARIS_KLACHTEN_PASSWORD} is not set"
                        + " — set the variable SOLIDARIS_KLACHTEN_PASSWORD");
        assertThat(reading.organisations()).isEmpty();
    }

    @Test
    void anUnsetVariableIsAWarningWhenOnlyChecking() {
        new EditedConfiguration(home);
        Reading reading = Organisations.check(home, name -> null);
        assertThat(reading.errors()).isEmpty();
        assertThat(lines(reading.warnings()))
                .contains("organisation.yml: mailboxes.klachten.password: ${SOLIDARIS_KLACHTEN_PASSWORD} is not set"
                        + " — set the variable SOLIDARIS_KLACHTEN_PASSWORD");
        assertThat(reading.orThrow().all()).hasSize(1);
    }

    @Test
    void neverShowsASecretOrAPerson() {
        Organisation organisation = ExampleConfiguration.organisation("solidaris");
        Mailbox mailbox = organisation.mailbox("klachten").orElseThrow();
        assertThat(mailbox.password().toString()).isEqualTo("•••");
        assertThat(organisation.mailboxes().toString()).doesNotContain("tryout");
        assertThat(organisation.people().toString()).doesNotContain("Claes").doesNotContain("@");
        assertThat(organisation.toString()).isEqualTo("solidaris");
    }

    private static String password(EditedConfiguration config) {
        Organisation organisation = config.start().orThrow().named("solidaris").orElseThrow();
        return organisation.mailbox("klachten").orElseThrow().password().reveal();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replaceFirst("^config/organisations/solidaris/([^:]*):\\d+", "$1"))
                .toList();
    }
}
