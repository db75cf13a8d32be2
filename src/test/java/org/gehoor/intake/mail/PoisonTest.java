package org.gehoor.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mails built to break readers: each is read within its caps, and soon. */
@Timeout(60)
class PoisonTest {

    private static final String HEAD = "From: jan@klager.example\r\nSubject: klacht\r\n";

    @Test
    void threeThousandLevelsAreReadToTheFiftieth() {
        final StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 3_000; i++) {
            mail.append("--b" + i + "\r\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\r\n\r\n");
        }
        final Mail read = read(mail + "diep verstopt");
        assertThat(read.subject()).isEqualTo("klacht");
        assertThat(read.legibility()).isEqualTo(Legibility.HEADERS_ONLY);
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("nested"));
        assertThat(read.attachments()).hasSize(1);
    }

    @Test
    void tenThousandPartsAreReadToTheThousandth() {
        final String part = "--b\r\nContent-Type: image/png\r\n\r\nx\r\n";
        final Mail read = read(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nde klacht\r\n"
                + part.repeat(10_000) + "--b--");
        assertThat(read.text()).isEqualTo("de klacht");
        assertThat(read.attachments()).hasSize(998);
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("1000 parts"));
    }

    @Test
    void fiftyBoundariesAgainstAMillionLinesOfDashesAreSoonTold() {
        final StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 49; i++) {
            mail.append("--b" + i + "\r\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\r\n\r\n");
        }
        assertThat(read(mail + "--bx\n".repeat(2_000_000)).text()).startsWith("--bx");
    }

    @Test
    void ofAHundredThousandHeadersTheFirstThousandCount() {
        final Mail read = read(HEAD + "X-Bomb: boem\r\n".repeat(100_000) + "To: a@x.example\r\n\r\nde klacht");
        assertThat(read.subject()).isEqualTo("klacht");
        assertThat(read.to()).isEmpty();
        assertThat(read.text()).isEqualTo("de klacht");
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("headers"));
    }

    @Test
    void aHeaderOfTenMegabytesHidesNothing() {
        final Mail read = read("X-Long: " + "a".repeat(10_000_000) + "\r\n" + HEAD + "\r\nde klacht");
        assertThat(read.text()).isEqualTo("de klacht");
        final Mail long_ = read("From: jan@klager.example\r\nSubject: " + "é".repeat(10_000_000) + "\r\n\r\nx");
        assertThat(long_.subject()).hasSize(1_000).matches("é+");
    }

    @Test
    void fiftyThousandRecipientsAreTwoHundredAtMost() {
        final Mail read = read(HEAD + "To: groep: " + "a@x.example, b@x.example,".repeat(50_000) + ";\r\n\r\nx");
        assertThat(read.to()).hasSize(2);
    }

    @Test
    void htmlOfAMillionTagsKeepsItsText() {
        for (final String tag : new String[] {"<div>", "<table><b>", "<applet>", "<a href=x><p>", "<svg><math>"}) {
            final Mail read = read(HEAD + "Content-Type: text/html\r\n\r\n" + tag.repeat(300_000) + "de klacht");
            assertThat(read.text()).as(tag).contains("de klacht");
        }
    }

    @Test
    void attachedMailsAreNotEntered() {
        final Mail read = read(HEAD + "Content-Type: message/rfc822\r\n\r\n".repeat(50_000) + "x");
        assertThat(read.attachments()).hasSize(1);
    }

    @Test
    void textIsCutAtAMillionCharacters() {
        final Mail read = read(HEAD + "\r\n" + "de klacht 😀\r\n".repeat(500_000));
        assertThat(read.text()).hasSizeLessThanOrEqualTo(1_000_000).startsWith("de klacht");
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("cut"));
    }

    @Test
    void headersAloneAreReadOfAMailTooLargeToFetch() {
        final Mail read = MailReader.readHeaders(
                (HEAD + "Content-Type: multipart/mixed; boundary=b\r\nAuto-Submitted: auto-replied\r\n\r\n")
                        .getBytes(UTF_8));
        assertThat(read.subject()).isEqualTo("klacht");
        assertThat(read.automatic()).isNotNull();
        assertThat(read.legibility()).isEqualTo(Legibility.HEADERS_ONLY);
        assertThat(read.attachments()).isEmpty();
    }

    @Test
    void aPartThatIsNotThereIsRefused() {
        final byte[] raw = (HEAD + "\r\nx").getBytes(UTF_8);
        for (final String path : new String[] {"7", "1.u1", "1.ux", "", "-1"}) {
            assertThatThrownBy(() -> Parts.content(raw, path)).isInstanceOf(NoSuchElementException.class);
        }
    }

    /** Processor time, because a busy machine is no fault of the reader's. */
    private static Mail read(final String mail) {
        final byte[] raw = mail.getBytes(UTF_8);
        final long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        final Mail read = MailReader.read(raw);
        final long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(2));
        return read;
    }
}
