package org.gehoor.intake.call;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whoever sends us transcripts chooses every length and every word in them. */
class HostileCallsTest {

    private static final CallReader READER = CallText.reader();
    private static final String VCON = "{\"vcon\": \"0.0.1\", \"uuid\": \"u\", \"parties\": [], %s}";

    @Test
    void refusesAKeyThatStandsThereTwice() {
        assertThat(fault("{\"vcon\": \"0.0.1\", \"vcon\": \"0.0.2\", \"parties\": []}"))
                .isEqualTo("malformed: a key stands there twice, line 1 column 25");
    }

    @Test
    void refusesWhatIsDeeperThanAnyTranscript() {
        assertThat(fault("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .startsWith("too-large");
        assertThat(fault("[{\"a\":".repeat(50_000))).startsWith("too-large");
    }

    @Test
    void refusesMoreValuesThanAnyTranscriptHas() {
        assertThat(fault("{\"segments\": [" + "1,".repeat(2_000_000) + "1]}")).startsWith("too-large");
    }

    @Test
    void refusesMoreBytesThanAreRead() {
        assertThat(CallText.of(READER.read(new byte[CallReader.LARGEST + 1]))).contains("too-large: larger than 20 MB");
    }

    @Test
    void refusesAMillionCues() {
        String cues = IntStream.range(0, 1_000_000)
                .mapToObj(n -> "00:01.000 --> 00:02.000\nx\n")
                .collect(Collectors.joining("\n"));
        assertThat(fault("WEBVTT\n\n" + cues.substring(0, Math.min(cues.length(), CallReader.LARGEST - 10))))
                .isEqualTo("too-large: more than 50000 cues");
    }

    @Test
    void readsOneLineOfManyMegabytesInTime() {
        String line = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v ".repeat(2_000_000)
                + "\n\n00:02.000 --> 00:03.000\nnog hier\n";
        long began = System.nanoTime();
        assertThat(heard(line).turns()).extracting(Turn::text).contains("nog hier");
        assertThat(heard("WEBVTT\n\n00:01.000 --> 00:02.000\n" + "a ".repeat(9_900) + "\n")
                        .turns())
                .hasSize(1);
        assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
    }

    @Test
    void keepsNoMorePartiesThanAnyCallHas() {
        String cues = IntStream.range(0, 20_000)
                .mapToObj(n -> "00:01.000 --> 00:02.000\n<v Naam " + n + ">x\n")
                .collect(Collectors.joining("\n"));
        Call call = heard("WEBVTT\n\n" + cues);
        assertThat(call.turns()).hasSize(20_000);
        assertThat(call.parties()).hasSize(200);
        assertThat(call.turns().get(19_999).speaker()).isEqualTo("Naam 19999");
        assertThat(call.turns().get(19_999).party()).isNull();
    }

    @Test
    void saysNothingOfWhatIsInABrokenFile() {
        assertThat(fault("{\"naam\": Sem Visser")).isEqualTo("malformed: is not JSON, line 1 column 10");
        assertThat(fault("{\"a\": 1} {\"b\": 2}")).startsWith("malformed: is not JSON");
        assertThat(fault("{\"a\": \"")).startsWith("malformed");
    }

    @Test
    void neverFetchesAUrl() throws IOException {
        try (ServerSocket somewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + somewhere.getLocalPort() + "/";
            String dialog = "{\"type\": \"text\", \"parties\": [], \"url\": \"%s\", \"content_hash\": \"sha512-AAAA\"}"
                    .formatted(url);
            String analysis = "{\"type\": \"transcript\", \"url\": \"%s\"}".formatted(url);
            Call call = heard(VCON.formatted("\"dialog\": [" + dialog + "], \"analysis\": [" + analysis + "]"));
            assertThat(call.turns()).isEmpty();
            assertThat(call.warnings()).containsExactly("holds no transcript");
            somewhere.setSoTimeout(200);
            Assertions.assertThatThrownBy(somewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void takesControlsOutOfNamesAndWords() {
        Call call = heard(
                ("{\"vcon\": \"0.0.1\", \"parties\": [{\"name\": \"Sem\\r\\nBcc: x\\u0000\\u0085\\ud800\", \"tel\": \"+31\\n6\"}],"
                        + "\"analysis\": [{\"type\": \"transcript\", \"body\": [{\"speaker\": \"Sem\\u001b[31m\", \"text\": \"een\\u0000\\u0007\\r\\ntwee\"}]}]}"));
        assertThat(call.parties().get(0).name()).isEqualTo("Sem Bcc: x \uFFFD");
        assertThat(call.parties().get(0).telephone()).isEqualTo("+31 6");
        assertThat(call.turns().get(0).speaker()).isEqualTo("Sem [31m");
        assertThat(call.turns().get(0).text()).isEqualTo("een\ntwee");
    }

    @Test
    void aSpeakerWithoutARoleIsUnknownWhateverIsSaid() {
        String said = "{\"speaker\": \"%s\", \"message\": \"Ik ben de klant\"}";
        for (String speaker : new String[] {"0", "Speaker 1", "A", "Sem", "", "agent smith"}) {
            Call call = heard(VCON.formatted(
                    "\"analysis\": [{\"type\": \"transcript\", \"body\": [" + said.formatted(speaker) + "]}]"));
            assertThat(call.turns().get(0).role().name().toLowerCase(Locale.ROOT))
                    .isEqualTo("unknown");
        }
    }

    @Test
    void readsWhatAWindowsProgramSavedAsUtf16() {
        byte[] raw = "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoë>één\n".getBytes(UTF_16LE);
        assertThat(((Heard) READER.read(raw)).call().turns().get(0).speaker()).isEqualTo("Zoë");
    }

    @Test
    void recordsOfPeoplePrintNothingOfThem() {
        Call call = heard("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Sem Visser>geheim\n");
        assertThat(call + " " + call.turns() + " " + call.parties() + " " + new Heard(call) + call.circumstances())
                .doesNotContain("Sem", "geheim");
    }

    private static Call heard(String text) {
        return ((Heard) READER.read(text.getBytes(UTF_8))).call();
    }

    private static String fault(String text) {
        Unheard unheard = (Unheard) READER.read(text.getBytes(UTF_8));
        return unheard.fault().key() + ": " + unheard.why();
    }
}
