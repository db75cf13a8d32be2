package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.register.DeliveryReport;
import org.gehoor.register.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FatesTest {

    @Test
    void keepsTheServersWordsWithoutAddresses() {
        assertThat(evidence("550 5.1.1 <Jo.Voorbeeld@klager.example>: user jo.voorbeeld unknown, ask help@isp.example"))
                .isEqualTo("failed 5.1.1: 550 5.1.1 <[address]>: user [address] unknown, ask [address]");
    }

    @Test
    void keepsOneShortLine() {
        assertThat(evidence("a\nb\u0000" + "c".repeat(9_000)).length()).isLessThan(600);
        assertThat(evidence("a\nb")).doesNotContain("\n");
    }

    @Test
    void doesWithoutWhatIsNotTold() {
        assertThat(Fates.evidence(new DeliveryReport("<a@b>", Fate.DELAYED, null, null), "a@b.example"))
                .isEqualTo("delayed");
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, the address does not work",
        "5.2.2, the mailbox takes no mail",
        "4.4.7, the other server tried for days and gave up",
        "5.7.1, 'refused by a rule, perhaps as spam'",
        "5.9.9, the other server refused it"
    })
    void saysWhatAStatusMeans(String status, String meaning) {
        assertThat(Fates.inWords(status)).isEqualTo("it came back with status " + status + ": " + meaning);
    }

    @Test
    void saysSoWhenNoStatusWasTold() {
        assertThat(Fates.inWords(null)).isEqualTo("it came back, no status was told");
    }

    private static String evidence(String words) {
        return Fates.evidence(new DeliveryReport("<a@b>", Fate.FAILED, "5.1.1", words), "Jo.Voorbeeld@klager.example");
    }
}
