package org.gehoor.intake.mail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTextTest {

    static List<Arguments> samples() {
        return List.of(
                arguments("<p>een</p><p>twee</p>", "een\n\ntwee"),
                arguments("een<br>twee<br><br>drie", "een\ntwee\n\ndrie"),
                arguments("<div>een</div><div>twee</div>", "een\ntwee"),
                arguments("een <b>twee</b><i> drie</i>", "een twee drie"),
                arguments("<ul><li>a<li>b</ul>", "- a\n- b"),
                arguments("<ol><li>a<li>b</ol>", "1. a\n2. b"),
                arguments("<li>los", "- los"),
                arguments("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
                arguments("<pre>a\n  b</pre>", "a\n  b"),
                arguments("<a href='https://x.example/p'>daar</a>", "daar <https://x.example/p>"),
                arguments("<a href='mailto:a@x.example'>a@x.example</a>", "a@x.example"),
                arguments("<a href='javascript:x()'>nee</a>", "nee"),
                arguments("<a href='https://x.example'></a>", ""),
                arguments("a<script>b</script><style>c</style><title>d</title>e", "ae"),
                arguments("a<!-- b -->c", "ac"),
                arguments("&lt;b&gt; &euro; &#x1F600;", "<b> € 😀"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSame(final String html, final String text) {
        assertThat(new HtmlText().of(html)).isEqualTo(text);
    }

    @Test
    void whatIsTooLargeToBeParsedIsStrippedOfItsTags() {
        final String html = "<style>p {}</style><SCRIPT>x</SCRIPT><p>Caf&eacute; &lt; <b>bar</b></p><!-- weg -->3 < 4"
                + "<br>".repeat(40_000);
        assertThat(new HtmlText().of(html)).isEqualTo("Café < bar\n3 < 4");
    }

    @Test
    void manySmallPartsOfOneMailShareTheBudget() {
        final HtmlText mail = new HtmlText();
        final long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < 200; i++) {
            mail.of("<table><b>".repeat(4_500));
        }
        final long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(2));
    }
}
