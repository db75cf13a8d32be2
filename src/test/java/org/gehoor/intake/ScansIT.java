package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansIT {

    @TempDir
    Path folder;

    private Rooms rooms;
    private Scans scans;
    private SetAsides tray;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake");
        scans = rooms.the(Scans.class);
        tray = rooms.the(SetAsides.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aScanWaitsForAPersonWithItsOriginalAndBecomesADossierOnPaper() throws IOException {
        Long message = scans.take("lm", scan("0001.pdf", "%PDF-1.7 a letter").toFile());
        WaitingMessage waiting = tray.list("lm").get(0);
        assertThat(waiting.id()).isEqualTo(message);
        assertThat(waiting.reason()).isEqualTo("person-decides");
        assertThat(waiting.evidence()).contains("transcribed");
        assertThat(kept()).containsExactly("0001.pdf application/pdf 17");

        SetAsides.Answer.Done done =
                (SetAsides.Answer.Done) tray.judge(waiting.id(), Judgement.COMPLAINT, "Lotte Claes");
        Dossier dossier =
                rooms.the(Dossiers.class).numbered("lm", done.number()).orElseThrow();
        assertThat(dossier.channel()).isEqualTo(Channel.PAPER);
        assertThat(dossier.receivedAt()).isEqualTo("2026-02-02T10:00:00Z");
        assertThat(dossier.complainant().name()).isNull();
        assertThat(rooms.the(Dossiers.class)
                        .facts(dossier.id())
                        .get(0)
                        .content()
                        .get("attachments"))
                .asString()
                .contains("0001.pdf");
    }

    @Test
    void theSameFileIsTakenInOnceAndAnotherOfItsNameIsAnother() throws IOException {
        Path scan = scan("0001.pdf", "%PDF-1.7 one");
        assertThat(scans.take("lm", scan.toFile())).isNotNull();
        assertThat(scans.take("lm", scan.toFile())).isNull();
        Files.writeString(scan, "%PDF-1.7 two");
        assertThat(scans.take("lm", scan.toFile())).isNotNull();
        assertThat(scans.take("solidaris", scan.toFile())).isNotNull();
        assertThat(tray.list("lm")).hasSize(2);
    }

    @Test
    void whateverItIsIsKeptAndNeverOpened() throws IOException {
        scans.take("lm", scan("x\u202efdp.exe", "MZ\u0090\0\3").toFile());
        scans.take("lm", scan("leeg.pdf", "").toFile());
        scans.take("lm", scan("a b'c\nd;.jpg", "not a picture").toFile());
        assertThat(tray.list("lm")).hasSize(3);
        assertThat(kept()).hasSize(3).noneMatch(name -> name.contains("\u202e") || name.contains("\n"));
    }

    @Test
    void oneThatIsTooLargeIsToldAndNotKept() throws IOException {
        Path large = folder.resolve("groot.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((25 << 20) + 1);
        }
        scans.take("lm", large.toFile());
        assertThat(tray.list("lm")).singleElement().satisfies(waiting -> assertThat(waiting.reason())
                .isEqualTo("too-large"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void aLinkToSomethingElseIsNotFollowed() throws IOException {
        Path secret = scan("secret.txt", "of the machine");
        Path link = Files.createSymbolicLink(folder.resolve("scan.pdf"), secret);
        assertThatThrownBy(() -> scans.take("lm", link.toFile())).isInstanceOf(IOException.class);
        assertThat(tray.list("lm")).isEmpty();
    }

    @Test
    void aFolderOfNobodyIsRefused() throws IOException {
        Path scan = scan("0001.pdf", "%PDF-1.7");
        assertThatThrownBy(() -> scans.take("nobody", scan.toFile())).isInstanceOf(IllegalStateException.class);
    }

    private Path scan(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private List<String> kept() {
        return rooms.sql()
                .sql("select safe_name || ' ' || media_type || ' ' || size from attachment order by id")
                .query(String.class)
                .list();
    }
}
