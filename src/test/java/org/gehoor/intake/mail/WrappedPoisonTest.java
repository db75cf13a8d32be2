package org.gehoor.intake.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrappings and odd text types built to break what opens them: read soon, and never worse than one attachment. */
@Timeout(60)
class WrappedPoisonTest {

    private static final String HEAD = "From: jan@klager.example\r\nSubject: klacht\r\n";
    private static final int TNEF = 0x223E9F78;
    private static final int PROPERTIES = 0x00069003;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{\\b",
                "\\f1 ",
                "\\'e9",
                "\\u8364?",
                "{\\fonttbl{\\f1\\fcharset204",
                "\\ansicpg949 ",
                "\\par ",
                "\\bin999999999 ",
                "{\\*\\x",
                "\\uc9 ",
                "\\u-1"
            })
    void rtfOfAMillionWordsIsSoonRead(final String word) {
        final Mail read = read("Content-Type: text/rtf\r\n\r\n{\\rtf1 de klacht " + word.repeat(1_000_000));
        assertThat(read.text()).startsWith("de klacht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/enriched:<a",
                "text/enriched:<param>",
                "text/richtext:<",
                "text/calendar:BEGIN:VEVENT\r\nSUMMARY:x\r\n",
                "text/calendar:BEGIN:VEVENT\r\nDESCRIPTION:\\n\r\n ",
                "text/plain; charset=utf-7:+A",
                "text/plain; charset=hz:~{",
                "text/plain; format=flowed:> > \r\n",
                "text/plain:begin-base64 644 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n",
                "text/plain:begin 644 a\r\n",
                "text/plain; charset=utf-8:Ã©",
                "text/html:<p style='display:none;max-height:0;'>"
            })
    void aMillionOddPiecesOfTextAreSoonRead(final String typeAndPiece) {
        final int colon = typeAndPiece.indexOf(':');
        final String piece = typeAndPiece.substring(colon + 1);
        read("Content-Type: " + typeAndPiece.substring(0, colon) + "\r\n\r\n"
                + piece.repeat(8_000_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 80", "24 80", "30 84 7f ff ff ff", "a0 80", "31 80"})
    void signaturesNestedAMillionDeepStayOneAttachment(final String tag) {
        final byte[] nested = bytes(tag.repeat(500_000));
        final Mail read = wrapped("application/pkcs7-mime; smime-type=signed-data", nested);
        assertThat(read.attachments()).hasSize(1);
        assertThat(read.legibility()).isEqualTo(Legibility.HEADERS_ONLY);
    }

    @Test
    void aStructureOfAMillionConstructedStringsIsSoonRead() {
        // ContentInfo, signedData, [0], SignedData, version, no algorithms, ContentInfo, data, [0], then strings in
        // strings
        final String head =
                "30 80 06 09 2a 86 48 86 f7 0d 01 07 02 a0 80 30 80 02 01 01 31 00 30 80 06 09 2a 86 48 86 f7 0d 01 07 01 a0 80";
        assertThat(wrapped("application/pkcs7-mime", bytes(head + "24 80".repeat(1_000_000)))
                        .attachments())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(wrapped("application/pkcs7-mime", bytes(head + "24 80" + "04 01 41".repeat(1_000_000)))
                        .attachments())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void propertiesThatClaimMoreThanThereIsLeaveTheFileClosed() {
        for (final int type :
                new int[] {0x02, 0x03, 0x0B, 0x0D, 0x1E, 0x1F, 0x40, 0x48, 0x102, 0x1002, 0x101F, 0x1102}) {
            for (final int claimed : new int[] {1, 4_000_000, Integer.MAX_VALUE, -1}) {
                final ByteBuffer properties = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
                properties
                        .putInt(claimed)
                        .putShort((short) type)
                        .putShort((short) 0x1009)
                        .putInt(claimed)
                        .putInt(claimed);
                final Mail read = wrapped("application/ms-tnef", tnef(attribute(PROPERTIES, properties.array())));
                assertThat(read.attachments()).hasSize(1);
            }
        }
    }

    @Test
    void aHundredThousandAttributesAreSoonRead() {
        final ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            many.writeBytes(attribute(i % 2 == 0 ? 0x00069002 : 0x0006800F, new byte[] {1}));
        }
        final Mail read = wrapped("application/ms-tnef", tnef(many.toByteArray()));
        assertThat(read.attachments()).hasSizeLessThanOrEqualTo(200);
    }

    private static byte[] tnef(final byte[] attributes) {
        return ByteBuffer.allocate(6 + attributes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(TNEF)
                .putShort((short) 1)
                .put(attributes)
                .array();
    }

    private static byte[] attribute(final int id, final byte[] data) {
        return ByteBuffer.allocate(11 + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) (id == PROPERTIES ? 1 : 2))
                .putInt(id)
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] bytes(final String hex) {
        final String digits = hex.replace(" ", "");
        final byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte)
                    (Character.digit(digits.charAt(2 * i), 16) << 4 | Character.digit(digits.charAt(2 * i + 1), 16));
        }
        return bytes;
    }

    private static Mail wrapped(final String type, final byte[] content) {
        return read("Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content));
    }

    /** Processor time, because a busy machine is no fault of the reader's. */
    private static Mail read(final String rest) {
        final byte[] raw = (HEAD + rest).getBytes(ISO_8859_1);
        final long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        final Mail read = MailReader.read(raw);
        final long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(2));
        assertThat(read.subject()).isEqualTo("klacht");
        return read;
    }
}
