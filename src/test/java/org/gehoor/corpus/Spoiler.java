package org.gehoor.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a mail as transport, programs and attackers do: cuts, splices, flips, repeats, writes headers into it. */
public final class Spoiler {

    private static final int LARGEST = 1 << 20;
    private static final List<String> HEADERS = List.of(
            "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n",
            "Content-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\n",
            "Content-Type: message/rfc822\r\n\r\n",
            "Content-Type: text/html; charset=utf-7\r\n",
            "Content-Type: application/ms-tnef; name=winmail.dat\r\n",
            "Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "Content-Disposition: attachment; filename*0*=utf-8''%ff; filename*1=\"../x\"\r\n",
            "Auto-Submitted: auto-replied\r\n",
            "Return-Path: <>\r\n",
            "From: \"=?utf-8?B?\" <@@>, (((((, a@b.example\r\n",
            "Subject: =?utf-8?Q?=?= Re: Fwd: =?x?B?=?=\r\n",
            "References: <<<<a@b><\r\n",
            "---------- Forwarded message ---------\r\nVan: a@b.example\r\nOnderwerp: x\r\n\r\n",
            "-----Oorspronkelijk bericht-----\r\n> > > > \r\n-- \r\n",
            "Op vr 20 nov 2026 om 10:00 schreef Jan <a@b.example>:\r\n>",
            "begin 644 x\r\n#86)C\r\n`\r\nend\r\n",
            "<div><blockquote>".repeat(50));

    private final Random random;

    public Spoiler(long seed) {
        this.random = new Random(seed);
    }

    /** @param other what pieces are taken of */
    public byte[] spoilt(byte[] mail, byte[] other) {
        byte[] raw = mail;
        for (int change = random.nextInt(6); change >= 0; change--) {
            raw = once(raw, other);
        }
        return raw.length > LARGEST ? Arrays.copyOf(raw, LARGEST) : raw;
    }

    private byte[] once(byte[] raw, byte[] other) {
        int at = random.nextInt(raw.length + 1);
        int to = Math.min(raw.length, at + random.nextInt(2_000));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(raw, at);
            case 1 -> joined(raw, at, new byte[0], to);
            case 2 -> {
                int from = random.nextInt(other.length + 1);
                yield joined(raw, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + 4_000)), to);
            }
            case 3 -> flipped(raw);
            case 4 -> joined(raw, to, repeated(Arrays.copyOfRange(raw, at, to)), to);
            case 5 -> joined(raw, at, header(), at);
            // at the top, where it is a header of the mail
            default -> joined(raw, 0, header(), 0);
        };
    }

    private byte[] flipped(byte[] raw) {
        byte[] flipped = raw.clone();
        for (int flips = random.nextInt(20); flips >= 0 && flipped.length > 0; flips--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] repeated(byte[] piece) {
        int times = 1 + random.nextInt(200);
        byte[] repeated = new byte[piece.length * Math.min(times, LARGEST / Math.max(1, piece.length))];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = piece[i % piece.length];
        }
        return repeated;
    }

    private byte[] header() {
        return HEADERS.get(random.nextInt(HEADERS.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] raw, int head, byte[] middle, int tail) {
        byte[] joined = Arrays.copyOf(raw, head + middle.length + raw.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(raw, tail, joined, head + middle.length, raw.length - tail);
        return joined;
    }
}
