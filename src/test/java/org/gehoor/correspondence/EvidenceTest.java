package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void keepsTheServersWordsOnOneLine() {
        assertThat(Evidence.of("550-5.1.1 no\r\n550 5.1.1 such user\n")).isEqualTo("550-5.1.1 no 550 5.1.1 such user");
        assertThat(Evidence.of("x".repeat(9_000))).hasSizeLessThan(300);
    }

    @Test
    void repeatsCodesAndNoAddress() {
        assertThat(Evidence.withoutAddresses("550 5.1.1 <jo@klager.example>: unknown"))
                .isEqualTo("the mail server answered 550 5.1.1");
        assertThat(Evidence.withoutAddresses("550-5.7.1 jo@klager.example"))
                .isEqualTo("the mail server answered 550-5.7.1");
        assertThat(Evidence.withoutAddresses("451 try again")).isEqualTo("the mail server answered 451");
        assertThat(Evidence.withoutAddresses("connection lost: EOFException"))
                .isEqualTo("connection lost: EOFException");
        assertThat(Evidence.withoutAddresses("hello jo@klager.example")).doesNotContain("jo@");
    }
}
