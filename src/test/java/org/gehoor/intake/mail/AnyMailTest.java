package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes: no exception, within the caps, every listed part to be had, twice the same. */
class AnyMailTest {

    private static final List<String> PIECES = List.of(
            "From: ",
            "Subject: ",
            "Content-Type: multipart/mixed; boundary=b\r\n",
            "Content-Type: multipart/alternative; boundary=\"b\"\r\n",
            "--b\r\n",
            "--b--\r\n",
            "\r\n",
            "\r\n\r\n",
            "\n",
            "\r",
            "\0",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "=?utf-8?Q?",
            "=?utf-8?B?w6k=?=",
            "?=",
            "=E9",
            "=",
            "<",
            ">",
            "@",
            "a@b.example",
            "(",
            "\"",
            ";",
            ":",
            ",",
            "begin 644 x\n",
            "#86)C\n",
            "end\n",
            "Content-Type: text/html\r\n",
            "<table><b>",
            "</b>",
            "&amp;",
            "<!--",
            "name*0*=utf-8''%e9",
            "; name*1=b",
            "; charset=utf-16",
            "; charset=ISO-2022-KR",
            "References: <a@b>",
            " ",
            "\t",
            "é",
            "\uD83D\uDE00",
            "Date: Fri, 20 Nov 2026 10:00:00 +0100\r\n",
            "Auto-Submitted: ",
            "Content-Type: message/delivery-status\r\n",
            "Action: failed\r\n",
            "Final-Recipient: rfc822; a@b.example\r\n",
            "From: MAILER-DAEMON@b.example\r\n",
            "X-Failed-Recipients: a@b.example\r\n",
            "Subject: Undelivered Mail Returned to Sender\r\n",
            "<a@b.example>: 550 5.1.1 unknown\r\n",
            ">>> RCPT TO:<a@b.example>\r\n",
            "-- Original message --\r\n",
            "Return-Path: <>\r\n",
            "Content-Type: application/ms-tnef\r\n",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n");

    @Property(tries = 3000)
    void anyBytesAreRead(@ForAll final byte[] raw) {
        isReadWithinTheCaps(raw);
    }

    @Property(tries = 3000)
    void anyHeapOfMailPiecesIsRead(@ForAll("heaps") final byte[] raw) {
        isReadWithinTheCaps(raw);
    }

    @Property(tries = 3000)
    void anySpoiltMailIsRead(@ForAll("spoilt") final byte[] raw) {
        isReadWithinTheCaps(raw);
    }

    @Property(tries = 2000)
    void anyNameBecomesOneThatIsNoPathNorLongNorEmpty(@ForAll final String name) {
        final String safe = SafeName.of(name, "1", "text/plain");
        assertThat(safe).isNotBlank().hasSizeLessThanOrEqualTo(120).doesNotContain("/", "\\", ":", "\u202e");
        assertThat(safe.chars()).noneMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0);
        assertThat(Path.of(safe).getNameCount()).isEqualTo(1);
        assertThat(safe).isNotIn(".", "..");
    }

    private static void isReadWithinTheCaps(final byte[] raw) {
        final long start = System.nanoTime();
        final Mail mail = MailReader.read(raw);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        assertThat(mail).isEqualTo(MailReader.read(raw));
        assertThat(mail.subject()).hasSizeLessThanOrEqualTo(1_000).doesNotContain("\n", "\r", "\0");
        assertThat(mail.text()).hasSizeLessThanOrEqualTo(1_000_000).doesNotContain("\r", "\0");
        assertThat(new String(mail.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(mail.text());
        assertThat(mail.attachments()).hasSizeLessThanOrEqualTo(2_000).doesNotHaveDuplicates();
        assertThat(mail.warnings()).noneMatch(warning -> warning.contains("could not be read"));
        mail.attachments().forEach(part -> assertThat(ContentHash.plain(Parts.content(raw, part.path())))
                .isEqualTo(part.sha256()));
        assertThat(ContentHash.of(raw)).hasSize(64);
        assertThat(MailReader.readHeaders(raw).from()).hasSizeLessThanOrEqualTo(200);
        Language.guess(mail.text(), mail.languageHint(), Set.of("nl", "fr"));
    }

    @Provide
    Arbitrary<byte[]> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<byte[]> spoilt() throws IOException {
        final List<byte[]> mails = new ArrayList<>();
        for (final Path file : MailFilesTest.mails()) {
            mails.add(Files.readAllBytes(file));
        }
        return Arbitraries.of(mails).flatMap(mail -> Arbitraries.longs().map(seed -> spoil(mail, new Random(seed))));
    }

    private static byte[] spoil(final byte[] mail, final Random random) {
        byte[] raw = mail.clone();
        for (int change = random.nextInt(8); change >= 0 && raw.length > 0; change--) {
            final int at = random.nextInt(raw.length);
            switch (random.nextInt(4)) {
                case 0 -> raw[at] = (byte) random.nextInt(256);
                case 1 -> raw = Arrays.copyOf(raw, at);
                case 2 -> {
                    final byte[] longer = Arrays.copyOf(raw, raw.length * 2 - at);
                    System.arraycopy(raw, at, longer, raw.length, raw.length - at);
                    raw = longer;
                }
                default -> raw[at] = "\r\n\0-=?;:<>\"".getBytes(StandardCharsets.UTF_8)[random.nextInt(11)];
            }
        }
        return raw;
    }
}
