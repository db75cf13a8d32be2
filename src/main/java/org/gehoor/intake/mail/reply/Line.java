package org.gehoor.intake.mail.reply;

/**
 * One line of a text.
 *
 * @param text as it stands in the text
 * @param bare without quotation marks, blanks around it and invisible characters
 * @param depth how many quotations it is in, by {@code >} and by HTML
 * @param indented in a blockquote that may be no quotation
 */
record Line(
        String text,
        String bare,
        int depth,
        boolean indented,
        boolean signature,
        boolean attribution,
        boolean divider) {

    boolean isBlank() {
        return bare.isEmpty();
    }

    boolean isQuoted() {
        return depth > 0;
    }

    @Override
    public String toString() {
        return "Line[" + text.length() + " characters, depth " + depth + "]";
    }
}
