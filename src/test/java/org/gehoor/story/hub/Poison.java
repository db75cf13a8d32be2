package org.gehoor.story.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Mails that made other mail programs stumble: the bytes as they would travel, recognisable by a word in them. */
public final class Poison {

    private Poison() {}

    /** RFC 2045 knows no such charset, and neither does Java. */
    public static byte[] unknownCharset(String from, String marker) {
        return bytes(head(from, marker) + "Content-Type: text/plain; charset=x-klachten-99\n"
                + "Content-Transfer-Encoding: 8bit\n\n" + marker + " is niet goed, \u00e9\u00e9n keer per week.\n");
    }

    public static byte[] bogusTransferEncoding(String from, String marker) {
        return bytes(head(from, marker)
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-unreadable\n\n" + marker
                + " is niet goed.\n");
    }

    /** No address can be made of it. */
    public static byte[] brokenFrom(String marker) {
        return bytes(head("\"Jo <<@@;,(klager", marker) + "Content-Type: text/plain; charset=utf-8\n\n" + marker
                + " is niet goed.\n");
    }

    /** Multiparts within multiparts, three thousand deep. */
    public static byte[] deepMime(String from, String marker) {
        StringBuilder mail = new StringBuilder(head(from, marker));
        for (int depth = 0; depth < 3_000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        return bytes(mail.append("Content-Type: text/plain\n\n")
                .append(marker)
                .append(" is niet goed.\n")
                .toString());
    }

    /** No header that could be read, and no text. */
    public static byte[] noise(String marker) {
        return bytes("\u0001\u0002 " + marker + "\n\u00ff\u00fe\u0000\n");
    }

    private static String head(String from, String marker) {
        return String.join(
                "\n",
                List.of(
                        "From: " + from,
                        "To: klachten@solidaris.example",
                        "Subject: " + marker,
                        "Message-ID: <" + marker + "@klager.example>",
                        "MIME-Version: 1.0",
                        ""));
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(ISO_8859_1);
    }
}
