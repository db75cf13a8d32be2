package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void escapesWordsOfPeopleInHtmlAndLeavesTextAsItIs() {
        Letter letter = letter("Re: {{their_subject}} [{{number}}]\n\n{{number}}\n", "<b>{{number}}</b>");
        WrittenLetter written = letter.render(Map.of("number", "<1>&", "their_subject", "a < b & c"));
        assertThat(written.subject()).isEqualTo("Re: a < b & c [<1>&]");
        assertThat(written.text()).isEqualTo("<1>&\n");
        assertThat(written.html()).isEqualTo("<b>&lt;1&gt;&amp;</b>");
    }

    @Test
    void keepsASubjectOnOneLine() {
        Letter letter = letter("{{their_subject}} [{{number}}]\nx\n", null);
        assertThat(letter.render(Map.of("number", "1", "their_subject", "a\r\nBcc: x@y.example\u2028b"))
                        .subject())
                .isEqualTo("a Bcc: x@y.example b [1]");
    }

    @Test
    void shortensASubjectInTheMiddleSoThatTheNumberStays() {
        Letter letter = letter("Re: {{their_subject}} [{{number}}]\nx\n", null);
        assertThat(letter.render(Map.of("number", "2026-000001-16", "their_subject", "lang ".repeat(100)))
                        .subject())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("[2026-000001-16]");
    }

    @Test
    void refusesToPrintAFactThatIsMissing() {
        assertThatThrownBy(() -> letter("s\n{{number}}\n", null).render(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number");
    }

    @Test
    void refusesFactsThatNoLetterKnows() {
        assertThatThrownBy(() -> letter("s\nx\n", null).render(Map.of("nummer", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no letter knows the fact nummer");
    }

    @Test
    void refusesAFlagThatIsNotTrueOrFalse() {
        assertThatThrownBy(() -> letter("s\nx\n", null).render(Map.of("cost_free", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost_free must be true or false");
    }

    @Test
    void refusesLettersThatGrowWithoutEnd() {
        assertThatThrownBy(() -> letter("s\n{{number}}\n", null).render(Map.of("number", "x".repeat(200_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the letter is longer than 102400 characters");
    }

    @Test
    void seesNoMethodsOfTheFacts() {
        Letter letter = letter("s\n{{#due_date}}{{length}}{{bytes}}{{class}}{{/due_date}}\n", null);
        assertThatThrownBy(() -> letter.render(Map.of("due_date", "dinsdag")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyValueCountsAsNone() {
        Letter letter = letter("s\n{{#due_date}}by {{due_date}}{{/due_date}}{{^due_date}}soon{{/due_date}}\n", null);
        assertThat(letter.render(Map.of("due_date", "")).text()).isEqualTo("soon\n");
    }

    @Test
    void theRevisionFollowsTheWording() {
        assertThat(letter("s\na\n", null).revision())
                .hasSize(12)
                .isEqualTo(letter("s\na\n", null).revision())
                .isNotEqualTo(letter("s\nb\n", null).revision());
    }

    @Test
    void aWrittenLetterDoesNotShowItself() {
        Letter letter = letter("s\n{{number}}\n", null);
        assertThat(letter.render(Map.of("number", "geheim")).toString()).doesNotContain("geheim");
    }

    @Test
    void everyNoticeToHandlersIsBareWhenConfidential() {
        for (Organisation organisation : ExampleConfiguration.organisations().all()) {
            Letter notice = organisation
                    .letters()
                    .template(Letters.HANDLER_NOTICE, "nl")
                    .orElseThrow();
            Map<String, Object> facts = Map.of(
                    "number", "1", "queue", "q", "received_on", "vandaag", "new_complaint", true, "confidential", true);
            assertThat(notice.render(facts).text()).contains("vertrouwelijk").doesNotContain("Klager:");
            assertThat(notice.render(facts).subject()).isEqualTo("Nieuwe klacht (vertrouwelijk) [1]");
        }
    }

    private static Letter letter(String source, @Nullable String html) {
        return new Letter("acknowledgement", "nl", Set.of(), source, html);
    }
}
