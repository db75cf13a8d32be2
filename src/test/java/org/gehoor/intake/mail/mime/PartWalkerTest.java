package org.gehoor.intake.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartWalkerTest {

    @Test
    void numbersPartsAsImapDoes() {
        assertThat(paths(
                        "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n"
                                + "--b\n\nx\n--b\n\ny\n--b--\n--a\n\nz\n--a--\n"))
                .containsExactly("", "1", "1.1", "1.2", "2");
        assertThat(paths("Subject: x\n\nbody")).containsExactly("1");
    }

    @Test
    void theLineEndBeforeABoundaryIsNotContent() {
        final PartTree tree =
                walk("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx\r\n\r\n--a\r\n\r\n\r\n--a--\r\n");
        assertThat(tree.leaves())
                .extracting(leaf -> new String(leaf.content().copy(), StandardCharsets.UTF_8))
                .containsExactly("x\r\n", "");
    }

    @Test
    void partsOfADigestAreMails() {
        final PartTree tree = walk("Content-Type: multipart/digest; boundary=a\n\n--a\n\nSubject: x\n\ny\n--a--\n");
        assertThat(tree.leaves()).extracting(leaf -> leaf.mediaType().name()).containsExactly("message/rfc822");
    }

    @Test
    void aPartAfterTheEndBoundaryIsStillAPart() {
        assertThat(paths("Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n--a--\n--a\n\ny\n"))
                .containsExactly("", "1", "2");
    }

    @Test
    void boundariesMayBeLongAndOdd() {
        final String boundary = "=_".repeat(200) + ":'/?";
        assertThat(paths("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\n--" + boundary + "  \n\nx\n--"
                        + boundary + "--\n"))
                .containsExactly("", "1");
    }

    private static List<String> paths(final String mail) {
        return walk(mail).entities().stream().map(Entity::path).toList();
    }

    private static PartTree walk(final String mail) {
        return PartWalker.walk(mail.getBytes(StandardCharsets.UTF_8));
    }
}
