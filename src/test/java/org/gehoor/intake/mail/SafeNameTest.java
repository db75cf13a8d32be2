package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "brief.pdf, brief.pdf",
        "../../etc/passwd, passwd",
        "/etc/passwd, passwd",
        "C:\\temp\\brief.doc, brief.doc",
        "..%2f..%5cbrief.doc, brief.doc",
        "%2e%2e%2f, attachment-1-2.pdf",
        "nul, _nul",
        "COM1.txt, _COM1.txt",
        "comité.txt, comité.txt",
        ".profile, profile",
        "brief.pdf..., brief.pdf",
        "a:b|c?.txt, a_b_c_.txt",
        "🙂.png, 🙂.png",
        "___, attachment-1-2.pdf",
        "factuur.pdf.exe, factuur.pdf.exe"
    })
    void isTheLastStepWithoutWhatHarms(final String name, final String safe) {
        assertThat(SafeName.of(name, "1.2", "application/pdf")).isEqualTo(safe);
    }

    @Test
    void aNamelessPartIsCalledAfterItsPlaceAndType() {
        assertThat(SafeName.of(null, "2.1", "image/jpeg")).isEqualTo("attachment-2-1.jpg");
        assertThat(SafeName.of(null, "1", "application/x-odd")).isEqualTo("attachment-1.bin");
    }
}
