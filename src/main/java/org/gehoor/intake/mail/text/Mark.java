package org.gehoor.intake.mail.text;

/**
 * Invisible signs that {@link HtmlText#marked} leaves in a text where HTML says more than the words do: noncharacters, which no mail can bring in.
 *
 * <p>A sign stands at the start of a line, the closing ones at the end of one.
 */
public final class Mark {

    /** An earlier mail begins here, and goes on until {@link #QUOTE_END}. */
    public static final char QUOTE = '\ufdd0';

    public static final char QUOTE_END = '\ufdd1';

    /** A {@code blockquote} that may be a quotation or just be indented. */
    public static final char INDENT = '\ufdd2';

    public static final char INDENT_END = '\ufdd3';

    public static final char SIGNATURE = '\ufdd4';
    public static final char SIGNATURE_END = '\ufdd5';

    /** This line says who wrote the quotation below it. */
    public static final char ATTRIBUTION = '\ufdd6';

    /** A mail program parted an earlier mail from the new one here. */
    public static final char DIVIDER = '\ufdd7';

    private static final int FIRST = QUOTE;
    private static final int LAST = DIVIDER;

    private Mark() {}

    public static boolean is(final char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The text as it is read, without any sign. */
    public static String off(final String marked) {
        int i = 0;
        while (i < marked.length() && !is(marked.charAt(i))) {
            i++;
        }
        if (i == marked.length()) {
            return marked;
        }
        final StringBuilder text = new StringBuilder(marked.length()).append(marked, 0, i);
        for (; i < marked.length(); i++) {
            if (!is(marked.charAt(i))) {
                text.append(marked.charAt(i));
            }
        }
        return text.toString();
    }
}
