package org.gehoor.intake.mail.reply;

/** The sorts of contact data that a line can be. */
enum ContactSort {
    NONE,
    TELEPHONE,
    MAIL,
    WEB;

    /** What the line is where it is little else. */
    static ContactSort of(final String bare) {
        final String lower = Words.lower(bare);
        if (Words.count(bare) <= 8 && Clues.in(bare).address()) {
            return MAIL;
        }
        if (Words.count(bare) <= 8
                && (lower.contains("www.") || lower.contains("http://") || lower.contains("https://"))) {
            return WEB;
        }
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < bare.length(); i++) {
            digits += Character.isDigit(bare.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(bare.charAt(i)) ? 1 : 0;
        }
        return digits >= 8 && letters <= digits + 6 ? TELEPHONE : NONE;
    }
}
