package org.gehoor.print;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The letters of the paper: Liberation Sans, which PDFBox brings (SIL OFL 1.1), put into the file with the letters used. It has
 * Latin with Polish and Turkish, Greek and Cyrillic; what it has not (emoji, Chinese) becomes {@value #MISSING}.
 */
public final class Typeface {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** A square where a letter stands that the font does not have: the reader sees that there is one. */
    static final char MISSING = '\u25a1';

    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Typeface(PDType0Font font) {
        this.font = font;
    }

    static Typeface of(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return new Typeface(PDType0Font.load(document, file, true));
        }
    }

    void write(PDPageContentStream pen, String text, float x, float y, float size, boolean bold) throws IOException {
        pen.beginText();
        pen.setNonStrokingColor(0f);
        pen.setStrokingColor(0f);
        pen.setFont(font, size);
        // one font file: bold is the same letters with a stroke around them
        pen.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.setLineWidth(size / 36);
        pen.newLineAtOffset(x, y);
        pen.showText(writable(text));
        pen.endText();
    }

    /** In points. */
    public float width(String text, float size) throws IOException {
        return font.getStringWidth(writable(text)) / 1000 * size;
    }

    /** In lines that are no wider; a word that is too long is broken. */
    public List<String> wrap(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = text.substring(0, text.length() - text.stripLeading().length());
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isBlank() && width(line + " " + rest, size) > width) {
                lines.add(line);
                line = "";
            }
            while (width(rest, size) > width && rest.length() > 1) {
                int fits = fitting(rest, size, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line = line.isBlank() ? line + rest : line + " " + rest;
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, float size, float width) throws IOException {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1), size) <= width) {
            fits++;
        }
        return Character.isHighSurrogate(word.charAt(fits - 1)) && fits < word.length() ? fits + 1 : fits;
    }

    private String writable(String text) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT && !isVariant(letter))
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .forEach(letter -> written.appendCodePoint(isKnown(letter) ? letter : MISSING));
        return written.toString();
    }

    /** Asks for another shape of the letter before it. */
    private static boolean isVariant(int letter) {
        return letter >= 0xfe00 && letter <= 0xfe0f;
    }

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, any -> {
            try {
                font.encode(Character.toString(any));
                return true;
            } catch (IOException | IllegalArgumentException notInTheFont) {
                return false;
            }
        });
    }
}
