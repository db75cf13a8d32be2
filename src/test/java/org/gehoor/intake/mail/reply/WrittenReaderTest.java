package org.gehoor.intake.mail.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story of {@code replies.txt}: its lines are new (N), quoted (Q) or signature (S). */
class WrittenReaderTest {

    static List<Story> stories() throws IOException {
        return Story.in("replies.txt");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void partsTheTextAsItsLinesSay(final Story story) {
        final Written written =
                WrittenReader.read(story.text(), !"no".equals(story.said().get("A")), null);
        assertThat(flat(written.newText())).isEqualTo(flat(story.of('N')));
        assertThat(flat(written.quotedText())).isEqualTo(flat(story.of('Q')));
        assertThat(flat(written.signature())).isEqualTo(flat(story.of('S')));
    }

    /** Where blank lines go is of no account. */
    private static String flat(final String text) {
        return text.replaceAll("\n\\s*", "\n");
    }
}
