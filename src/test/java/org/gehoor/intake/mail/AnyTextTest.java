package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gehoor.intake.mail.reply.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: nothing is invented, nothing lost, and twice as much takes no more than about twice as long. */
class AnyTextTest {

    private static final List<String> LINES = List.of(
            "",
            "Tekst van mij.",
            "> geciteerd",
            ">> dieper",
            "Op 20-11-2026 10:15 schreef Jan <jan@a.example>:",
            "On 20 Nov 2026 at 10:15, Jan",
            "<jan@a.example> wrote:",
            "---------- Forwarded message ---------",
            "-----Oorspronkelijk bericht-----",
            "Van: Jan <jan@a.example>",
            "Aan: Piet",
            "Verzonden: vrijdag 20 november 2026 10:15",
            "Onderwerp: Bak",
            "________________________________",
            "-- ",
            "--",
            "Jan Jansen",
            "06 - 1234 5678",
            "https://a.example",
            "Verstuurd vanaf mijn iPhone",
            "Met vriendelijke groet,",
            "##- Reply above this line -##",
            ">>> Jan Jansen 20-11-2026 10:15 >>>",
            "<blockquote type=cite>",
            "</blockquote>",
            "<div class=gmail_signature>",
            "</div>",
            "\ufdd0\ufdd1\ufdd4\ufdd7",
            "\ufeff");

    @Property(tries = 3000)
    void everyCharacterIsInExactlyOneOfTheThree(
            @ForAll("texts") final String text, @ForAll("types") final String type) {
        final Mail mail = ForwardsTest.mail("Re: x", type, text);
        final Written written = mail.written();
        assertThat(counted(written.newText() + written.quotedText() + written.signature()))
                .isEqualTo(counted(mail.text()));
    }

    @Property(tries = 2000)
    void aForwardInventsNothing(@ForAll("texts") final String text, @ForAll("types") final String type) {
        final Mail mail = ForwardsTest.mail("Fwd: x", type, text);
        final Forwarded forwarded = mail.forwarded();
        if (forwarded != null) {
            final Map<Integer, Integer> left = counted(mail.text());
            counted(forwarded.text() + (forwarded.comment() == null ? "" : forwarded.comment()))
                    .forEach((c, times) -> assertThat(left.getOrDefault(c, 0)).isGreaterThanOrEqualTo(times));
        }
        assertThat(counted(mail.written().newText()).keySet())
                .isSubsetOf(counted(mail.text()).keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                ">",
                "On On On wrote:",
                "On 3 May 2024 10:00 a@b.example wrote:",
                "a:",
                "From: a",
                "From: a\nTo: b",
                "From: a\nX-Mailer: b\nX-Mailer: c",
                "---------- Forwarded message ---------",
                "---------- Forwarded message ---------\nFrom: a@b.example\nSubject: Fwd: x\n",
                "--",
                "-- ",
                "",
                "Sent from my iPhone\n",
                "On 3 May 2024 at 10:00 a@b.example wrote:\n> x\nanswer",
                "a@b.example\n\n06 - 1234 5678\n",
                "____________"
            })
    void hostileTextsAreReadInLinearTime(final String line) {
        final String text = (line + "\n").repeat(100_000);
        final String shorter = text.substring(0, Math.min(text.length(), 900_000));
        for (final String subject : List.of("Re: x", "Fwd: x")) {
            final long start = System.nanoTime();
            ForwardsTest.mail(subject, "text/plain", shorter);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LINES).list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("text/plain", "text/html");
    }

    /** How often each character that can be seen occurs. */
    private static Map<Integer, Integer> counted(final String text) {
        final Map<Integer, Integer> counted = new HashMap<>();
        text.chars()
                .filter(c -> c > ' ' && c != '\u00a0' && c != '\ufeff')
                .forEach(c -> counted.merge(c, 1, Integer::sum));
        return counted;
    }
}
