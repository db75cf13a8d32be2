package org.gehoor.intake.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@klager.example",
                "  <jan@klager.example>",
                " * jan@klager.example",
                "<jan@klager.example>:",
                "<jan@klager.example>: host mx said: 550",
                "<jan@klager.example>... User unknown",
                "jan@klager.example (mailbox not found)",
                "jan@klager.example on Fri, 20 Nov 2026 10:00:00 +0100",
                "jan@klager.example<mailto:jan@klager.example>",
                "jan@klager.example Invalid Address, ERROR_CODE :550",
                "Recipient: [SMTP:jan@klager.example]",
                "Ontvanger: jan@klager.example",
                "Unknown user: jan@klager.example",
                "c=nl;a= ;p=klager;dda:SMTP=jan@klager.example; on Fri"
            })
    void namesARecipientByItsPlace(final String line) {
        final RecipientLine found = RecipientLine.of(line);
        assertThat(found).isNotNull();
        assertThat(found.address()).isEqualTo("jan@klager.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "For help write to postmaster@klager.example please",
                "host mx.klager.example said: 550 <jan@klager.example> unknown",
                "From: jan@klager.example",
                "jan@klager.example wrote to us yesterday",
                ">>> RCPT TO:<jan@klager.example>"
            })
    void namesNoneInASentence(final String line) {
        assertThat(RecipientLine.of(line)).isNull();
    }
}
