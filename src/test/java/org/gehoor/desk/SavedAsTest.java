package org.gehoor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedAsTest {

    @ParameterizedTest
    @CsvSource({
        "recept.pdf, recept.pdf",
        "../../etc/passwd, _.._etc_passwd",
        "C:\\temp\\nul.txt, C__temp_nul.txt",
        "'.bashrc', bashrc",
        "'a\"; filename=evil.exe', 'a__ filename=evil.exe'",
        "'...', attachment",
        "'', attachment",
        "'factuur. ', factuur"
    })
    void givesAHarmlessName(String sent, String saved) {
        assertThat(SavedAs.harmless(sent)).isEqualTo(saved);
    }

    @Test
    void dropsWhatTurnsTheReadingDirection() {
        assertThat(SavedAs.harmless("foto\u202Egpj.exe")).isEqualTo("fotogpj.exe");
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(SavedAs.harmless("a".repeat(500) + ".pdf")).hasSize(120).endsWith("a.pdf");
    }

    @Test
    void saysTheNameTwiceForOldAndNewReaders() {
        assertThat(SavedAs.disposition("café €.pdf"))
                .isEqualTo("attachment; filename=\"caf_ _.pdf\"; filename*=UTF-8''caf%C3%A9%20%E2%82%AC.pdf");
    }

    @Property
    void noNameBreaksOutOfItsHeader(@ForAll String name) {
        assertThat(SavedAs.disposition(name))
                .matches(
                        "attachment; filename=\"[\\x20-\\x7e&&[^\"\\\\]]+\"; filename\\*=UTF-8''[!#$&+.^_`|~%A-Za-z0-9-]+");
    }
}
