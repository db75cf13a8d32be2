package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {

    private static final String HASH = "$2a$10$I2E9J6DzkX6Gbu9M91816u.FBluirJsyQQJW8LWbtwAj6M.pQIJEK";
    private static final String KARIN =
            """
            users:
              - user: karin
                name: Karin de Wit
                password: "%s"
                mail: karin.dewit@dijkstra.example
                roles: {dijkstra: [handler, coordinator], lm: call-centre}
            """
                    .formatted(HASH);

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void knowsWhoMayWhatWhere() throws IOException {
        User karin = read(KARIN).named(" Karin ").orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(karin.may(DeskRole.HANDLER, "dijkstra")).isTrue();
        assertThat(karin.may(DeskRole.HANDLER, "lm")).isFalse();
        assertThat(karin.may(DeskRole.CALL_CENTRE, "lm")).isTrue();
        assertThat(karin.may(DeskRole.HANDLER, "nowhere")).isFalse();
        assertThat(karin.maySomewhere(DeskRole.CALL_CENTRE)).isTrue();
        assertThat(karin.password().opensWith("tryout")).isTrue();
        assertThat(karin.password().opensWith("Tryout")).isFalse();
    }

    @Test
    void anAdministratorMayEverything() throws IOException {
        User admin = read(KARIN.replace("roles: {dijkstra: [handler, coordinator], lm: call-centre}", "admin: true"))
                .named("karin")
                .orElseThrow();
        assertThat(admin.may(DeskRole.COORDINATOR, "solidaris")).isTrue();
    }

    @Test
    void anAddressCountsOnlyFromTheServiceThatItsUserNames() throws IOException {
        String mail = "Karin.deWit@dijkstra.example";
        assertThat(read(KARIN).withMail(mail, "entra", true)).isPresent();
        assertThat(read(KARIN).withMail(mail, "entra", false))
                .as("several, none named")
                .isEmpty();
        Users bound = read(KARIN + "    service: entra\n");
        assertThat(bound.withMail(mail, "entra", false)).isPresent();
        assertThat(bound.withMail(mail, "google", false)).isEmpty();
        assertThat(bound.withMail(mail, "google", true)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aServiceThatVouchesForNoAddressIsAnError() throws IOException {
        read(KARIN.replace("    mail: karin.dewit@dijkstra.example\n", "    service: entra\n"));
        assertThat(problems).extracting(Problem::key).containsExactly("users.1.service");
    }

    @Test
    void printsNothingOfAPerson() throws IOException {
        assertThat(read(KARIN).all().toString())
                .doesNotContainIgnoringCase("karin")
                .doesNotContain("$2a", "@");
    }

    @Test
    void tellsEveryMistakeWithItsRemedy() throws IOException {
        read(KARIN.replace("handler, coordinator", "handeler")
                .replace("lm:", "lmm:")
                .replace("name:", "nmae:")
                .replace(HASH, "secret"));
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "users.1.nmae: unknown key — did you mean 'name'?",
                        "users.1.name: is missing — add it: Name as colleagues read it. `Karin de Wit`.",
                        "users.1.roles.dijkstra.1: 'handeler' is not possible — did you mean 'handler'?",
                        "users.1.password: is no bcrypt hash — make one: java -jar gehoor.jar password");
    }

    @Test
    void refusesAnOrganisationThatIsNotThere() throws IOException {
        read(KARIN.replace("lm:", "lmm:"));
        assertThat(lines()).containsExactly("users.1.roles.lmm: unknown organisation 'lmm' — did you mean 'lm'?");
    }

    @Test
    void refusesTwoOfOneNameAndTwoOfOneAddress() throws IOException {
        read(KARIN + KARIN.substring(KARIN.indexOf("  -")));
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "users.karin: two of them are called 'karin' — give each its own id",
                        "users.2.mail: is another user's too — keep one of them");
    }

    @Test
    void warnsOfAUserWhoCannotComeInOrDoAnything() throws IOException {
        read("users:\n  - {user: karin, name: Karin}\n");
        assertThat(problems).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(lines())
                .containsExactly(
                        "users.1: may open nothing — give roles for an organisation: roles: {lm: [call-centre]}",
                        "users.1: has no way to sign in — add a password: java -jar gehoor.jar password");
    }

    @Test
    void aHomeWithoutTheFileHasNobody() {
        Users users = Users.read(folder.resolve("none.yml"), "config/users.yml", name -> null, null, problems);
        assertThat(users.all()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void noLengthOfATypedPasswordBreaksIt() {
        PasswordHash hash = PasswordHash.of("x".repeat(72));
        assertThat(hash.opensWith("x".repeat(72))).isTrue();
        assertThat(hash.opensWith("x".repeat(73))).isFalse();
        assertThat(hash.opensWith("")).isFalse();
        PasswordHash.pretend("x".repeat(100_000));
    }

    @Test
    void refusesAPasswordOfWhichTheEndWouldNotCount() {
        assertThat(PasswordHash.of("é".repeat(36)).opensWith("é".repeat(36))).isTrue();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PasswordHash.of("é".repeat(37)))
                .hasMessageContaining("72 bytes");
    }

    private Users read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("users.yml"), text);
        return Users.read(file, "config/users.yml", name -> null, ExampleConfiguration.organisations(), problems);
    }

    private List<String> lines() {
        return problems.stream()
                .map(problem -> problem.toString().replaceFirst("^config/users.yml[^ ]*: ", ""))
                .toList();
    }
}
