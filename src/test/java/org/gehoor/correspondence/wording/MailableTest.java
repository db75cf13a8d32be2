package org.gehoor.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gehoor.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailableTest {

    private final Mailable mailable =
            new Mailable(Organisations.read(Path.of(""), name -> name.endsWith("PASSWORD") ? "test" : null)
                    .orThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klager1@klager.example", "jo+klacht@sub.klager.example", "o'brien@x.example",
                        "jo@xn--bcher-kva.example",
                "jo@b\u00fccher.example", "norepl@x.example", "reply@x.example", "medewerkers@dijkstra.example",
                "bouncer@x.example", "nora.reply@x.example"
            })
    void writesToPeople(String address) {
        assertThat(mailable.whyNot(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@x.example",
                "NOREPLY@x.example",
                "no_reply+42@x.example",
                "do-not-reply@x.example",
                "donotreply@x.example",
                "niet-beantwoorden@x.example",
                "ne-pas-repondre@x.example",
                "orders-noreply@x.example",
                "mailer-daemon@x.example",
                "postmaster@x.example",
                "bounce+1@x.example",
                "list-request@x.example",
                "owner-list@x.example"
            })
    void writesToNoMachineAndNobody(String address) {
        assertThat(mailable.whyNot(address)).isPresent();
    }

    @Test
    void neverWritesToAMailboxThatTheHubReads() {
        assertThat(mailable.whyNot("Klachten@Solidaris.example"))
                .hasValueSatisfying(why -> assertThat(why).contains("our own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medewerkers@dijkstra.example", "lotte.claes@solidaris.example", "klachten@lm.example"})
    void neverAnswersAHandlerOfAnyOrganisationAsIfAComplainant(String address) {
        assertThat(mailable.whyNotComplainant(address))
                .hasValueSatisfying(why -> assertThat(why).contains("our own"));
        assertThat(mailable.whyNotComplainant("klager1@klager.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen adres",
                "@x.example",
                "jo@",
                "jo@x@y.example",
                "\"jo voorbeeld\"@x.example",
                "jo@[10.0.0.1]",
                "jos\u00e9@x.example",
                "jo@x.example\r\nBcc: y@z.example",
                "jo@x..example",
                "jo@-x.example"
            })
    void asksAPersonWhereAnAddressCannotBeMailed(String address) {
        assertThat(mailable.whyNot(address)).isPresent();
        assertThat(mailable.whyNot(null)).isPresent();
    }
}
