package org.gehoor.intake.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks at a PDF before PDFBox does, which unpacks what it needs whatever its size: each stream is unpacked and counted, wherever the
 * word {@code stream} stands, without believing what the file says of itself.
 */
final class Weight {

    static final int LARGEST = 20 << 20;

    /** Of one stream, and of all together. A page of a scan in grey is some 9 MB. */
    private static final int ONE = 16 << 20;

    private static final int ALL = 64 << 20;
    private static final int BEGINNING = 1024;
    private static final int SAMPLE = 1 << 16;
    private static final int TWICE = 4 << 20;

    private static final Pattern UNMEASURED = Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode)(?=[\\s/\\]>\\[])");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t]*(?:\\r\\n|\\r|\\n)");
    private static final List<COSName> IN_LETTERS = List.of(COSName.ASCII85_DECODE, COSName.ASCII_HEX_DECODE);
    private static final Pattern LETTERS = Pattern.compile("/(?:A85|ASCII85Decode|AHx|ASCIIHexDecode)\\b");

    private final byte[] pdf;
    private final String text;
    private long all;

    private Weight(byte[] pdf) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** Why it is better left unopened; empty when it may be. */
    static Optional<Finding> against(byte[] pdf) {
        if (pdf.length > LARGEST) {
            return Optional.of(Finding.TOO_LARGE);
        }
        return startsAsPdf(pdf) ? new Weight(pdf).against() : Optional.of(Finding.NO_PDF);
    }

    static boolean startsAsPdf(byte[] bytes) {
        int looked = Math.min(bytes.length, BEGINNING);
        return new String(bytes, 0, looked, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private Optional<Finding> against() {
        String names = withoutEscapes(text);
        if (names.contains("/Encrypt")) {
            return Optional.of(Finding.ENCRYPTED);
        }
        boolean inLetters = LETTERS.matcher(names).find();
        if (UNMEASURED.matcher(names).find()) {
            return Optional.of(Finding.TOO_LARGE);
        }
        var streams = STREAM.matcher(text);
        while (streams.find()) {
            if (!light(pdf, streams.end(), pdf.length) || inLetters && !lightInLetters(streams.end())) {
                return Optional.of(Finding.TOO_LARGE);
            }
        }
        return Optional.empty();
    }

    /** As deflated data, whatever the two bytes before it say: PDFBox does not look at them either. */
    private boolean light(byte[] bytes, int from, int to) {
        byte[] sample = new byte[SAMPLE];
        int sampled = 0;
        byte[] chunk = new byte[SAMPLE];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, Math.min(from + 2, to), Math.max(0, to - from - 2));
            long one = 0;
            int got;
            while ((got = inflater.inflate(chunk)) > 0) {
                if (sampled < SAMPLE) {
                    int kept = Math.min(got, SAMPLE - sampled);
                    System.arraycopy(chunk, 0, sample, sampled, kept);
                    sampled += kept;
                }
                one += got;
                all += got;
                if (one > ONE || all > ALL) {
                    return false;
                }
            }
        } catch (DataFormatException notDeflated) {
            // what came before counts all the same
        } finally {
            inflater.end();
        }
        return !packedTwice(sample, sampled);
    }

    private static boolean packedTwice(byte[] sample, int length) {
        byte[] chunk = new byte[SAMPLE];
        Inflater inflater = new Inflater(true);
        long size = 0;
        try {
            inflater.setInput(sample, Math.min(2, length), Math.max(0, length - 2));
            int got;
            while ((got = inflater.inflate(chunk)) > 0 && size <= TWICE) {
                size += got;
            }
        } catch (DataFormatException notDeflated) {
            // as above
        } finally {
            inflater.end();
        }
        return size > TWICE;
    }

    private boolean lightInLetters(int from) {
        int end = text.indexOf("endstream", from);
        int to = end < 0 ? pdf.length : end;
        for (COSName filter : IN_LETTERS) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                FilterFactory.INSTANCE
                        .getFilter(filter)
                        .decode(new ByteArrayInputStream(pdf, from, to - from), bytes, new COSDictionary(), 0);
            } catch (IOException | RuntimeException notInLetters) {
                continue;
            }
            byte[] decoded = bytes.toByteArray();
            if (!light(decoded, 0, decoded.length)) {
                return false;
            }
        }
        return true;
    }

    /** Names as they are meant: {@code /#45ncrypt} is {@code /Encrypt}. */
    private static String withoutEscapes(String text) {
        int at = text.indexOf('#');
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0 && at + 2 < text.length()) {
            int high = Character.digit(text.charAt(at + 1), 16);
            int low = Character.digit(text.charAt(at + 2), 16);
            if (high >= 0 && low >= 0) {
                plain.append(text, from, at).append((char) (high * 16 + low));
                from = at + 3;
            }
            at = text.indexOf('#', Math.max(from, at + 1));
        }
        return plain.append(text, from, text.length()).toString();
    }
}
