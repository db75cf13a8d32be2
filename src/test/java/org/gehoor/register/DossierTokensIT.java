package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DossierTokensIT {

    private static final String OLD = "an old key of at least 32 characters";
    private static final String NEW = "a new key of at least 32 characters.";

    @TempDir
    private Path folder;

    private Rooms rooms;
    private Dossier dossier;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register");
        long id = rooms.the(Register.class)
                .enter(new Complaint(
                        "solidaris",
                        1,
                        rooms.clock().instant(),
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        new Party("Jo", "jo@klager.example"),
                        "bon",
                        "tekst",
                        List.of(),
                        List.of(),
                        null,
                        null))
                .dossier();
        dossier = rooms.the(Dossiers.class).find(id).orElseThrow();
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aTokenNamesItsDossierInWhateverCaseItComesBack() {
        DossierTokens tokens = rooms.the(DossierTokens.class);
        String token = tokens.of(dossier);
        String returned = ("klachten+" + token + "@solidaris.example").toUpperCase(Locale.ROOT);

        assertThat(token).hasSize(DossierTokens.LENGTH);
        assertThat(DossierTokens.in(returned)).containsExactly(token);
        assertThat(tokens.verified("solidaris", token)).contains(dossier.publicId());
    }

    @Test
    void everyOtherTokenNamesNothing() {
        DossierTokens tokens = rooms.the(DossierTokens.class);
        String token = tokens.of(dossier);

        assertThat(tokens.verified("lm", token)).isEmpty();
        assertThat(tokens.verified("solidaris", "")).isEmpty();
        assertThat(tokens.verified("solidaris", token.substring(1))).isEmpty();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(tokens.verified("solidaris", token.substring(0, i) + other + token.substring(i + 1)))
                    .as("character " + i)
                    .isEmpty();
        }
        assertThat(DossierTokens.in(token + "a")).isEmpty();
    }

    @Test
    void theKeyIsMadeOnceAndSharedByAllHubsOnTheDatabase() {
        String token = rooms.the(DossierTokens.class).of(dossier);

        assertThat(withKeys().of(dossier)).isEqualTo(token);
        assertThat(rooms.sql()
                        .sql("select length(secret) from token_key")
                        .query(Integer.class)
                        .list())
                .containsExactly(32);
    }

    @Test
    void aKeyIsReplacedWithoutLosingWhatItSigned() {
        String made = rooms.the(DossierTokens.class).of(dossier);
        String old = withKeys(OLD).of(dossier);
        DossierTokens rotated = withKeys(NEW, OLD);

        assertThat(rotated.of(dossier)).isEqualTo(withKeys(NEW).of(dossier)).isNotEqualTo(old);
        assertThat(rotated.verified("solidaris", old)).contains(dossier.publicId());
        assertThat(rotated.verified("solidaris", made)).contains(dossier.publicId());
        assertThat(withKeys(NEW).verified("solidaris", old)).isEmpty();
    }

    @Test
    void aKeyMayLieInAFileAndMayNotBeShort() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), OLD + "\n");

        assertThat(withKeys("file:" + file).of(dossier)).isEqualTo(withKeys(OLD).of(dossier));
        assertThatThrownBy(() -> withKeys("short"))
                .hasMessage("config/application.yml: gehoor.letters.secret: is shorter than 32 characters"
                        + " — use the output of: openssl rand -hex 32");
        assertThatThrownBy(() -> withKeys("file:" + folder.resolve("none")))
                .hasMessageContaining("names a file that can't be read");
    }

    private DossierTokens withKeys(String... secrets) {
        TokenKeys keys =
                new TokenKeys(new TokenSettings(List.of(secrets)), rooms.the(JdbcClient.class), rooms.the(Clock.class));
        keys.afterSingletonsInstantiated();
        return new DossierTokens(keys);
    }
}
