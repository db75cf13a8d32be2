package org.gehoor.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Seeded complaints, Dutch and French, each of another sender: 5 to 20 kB, every twentieth with a file of 200 kB on the wire.
 *
 * <p>Half are plain, half bring the same text as HTML too.
 */
final class BenchMails {

    private static final String DUTCH =
            "Goedemiddag ik heb een klacht over de afhandeling van mijn dossier want het bedrag"
                    + " klopt niet en niemand belt mij terug terwijl dat wel was beloofd door uw medewerker aan de telefoon";
    private static final String FRENCH =
            "Bonjour je souhaite porter plainte au sujet du traitement de mon dossier car le"
                    + " montant est inexact et personne ne me rappelle alors que votre collègue me avait promis une réponse";
    private static final int ATTACHMENT_BYTES = 150_000;

    private BenchMails() {}

    /** The mails of one round; {@code round} makes them different from those of any other. */
    static List<byte[]> of(String round, int count) {
        return IntStream.range(0, count).mapToObj(n -> mail(round, n)).toList();
    }

    /** What the acknowledgement of this mail refers to. */
    static String messageId(String round, int n) {
        return "<" + round + "." + n + "@klager.example>";
    }

    private static byte[] mail(String round, int n) {
        Random random = new Random((round + n).hashCode());
        boolean dutch = random.nextInt(3) > 0;
        int size = 5_000 + random.nextInt(15_000);
        String body = random.nextBoolean()
                ? plain(text(random, dutch, size))
                : alternative(text(random, dutch, size * 2 / 5), text(random, dutch, size * 2 / 5));
        String whole = n % 20 == 0 ? withFile(body, random) : body;
        String headers =
                """
                Return-Path: <%1$s>
                Received: from mail.klager.example (mail.klager.example [192.0.2.7]) by mx.solidaris.example
                From: Jo Voorbeeld %2$d <%1$s>
                To: <klachten@solidaris.example>
                Subject: %3$s %2$d
                Date: Mon, 2 Feb 2026 10:59:00 +0100
                Message-ID: %4$s
                MIME-Version: 1.0
                """
                        .formatted(
                                "klager." + round + "." + n + "@klager.example",
                                n,
                                dutch ? "Klacht over mijn dossier" : "Plainte concernant mon dossier",
                                messageId(round, n));
        return (headers + whole).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
    }

    private static String alternative(String text, String sameText) {
        String html = "<html><body><p>" + sameText.replace("\n", "</p>\n<p>") + "</p></body></html>\n";
        return "Content-Type: multipart/alternative; boundary=two\n\n--two\n" + plain(text)
                + "\n--two\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + html
                + "\n--two--\n";
    }

    private static String withFile(String body, Random random) {
        byte[] file = new byte[ATTACHMENT_BYTES];
        random.nextBytes(file);
        String lines = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(file);
        return "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n" + body
                + "\n--outer\nContent-Type: application/pdf; name=\"bewijs.pdf\"\n"
                + "Content-Disposition: attachment; filename=\"bewijs.pdf\"\nContent-Transfer-Encoding: base64\n\n"
                + lines + "\n--outer--\n";
    }

    private static String text(Random random, boolean dutch, int size) {
        String[] words = (dutch ? DUTCH : FRENCH).split(" ");
        StringBuilder text = new StringBuilder(size + 20);
        int lineStart = 0;
        while (text.length() < size) {
            text.append(words[random.nextInt(words.length)]);
            boolean lineEnds = text.length() - lineStart > 70;
            text.append(lineEnds ? '\n' : ' ');
            lineStart = lineEnds ? text.length() : lineStart;
        }
        return text.append('\n').toString();
    }
}
