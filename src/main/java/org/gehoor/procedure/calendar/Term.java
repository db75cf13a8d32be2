package org.gehoor.procedure.calendar;

/**
 * A length of time in the words of a procedure: {@code 8 days}, {@code 48 working hours}, {@code 48 hours on working days},
 * {@code 3 weeks}, {@code 6 months}.
 *
 * @param count at least 1
 */
public record Term(int count, Unit unit) {

    /** What can be read as a term, for whoever has to tell it. */
    public static final String ACCEPTED =
            "write a whole number of 1 to 99999 and a unit: hours, working hours, hours on"
                    + " working days, days, working days, weeks, months or years, such as \"8 days\" or \"48 working hours\"";

    public Term {
        if (count < 1 || count > 99_999) {
            throw new IllegalArgumentException("a term of " + count + " " + unit + " is not possible: " + ACCEPTED);
        }
    }

    /**
     * Reads a term; one blank separates the words, as the configuration writes them.
     *
     * @throws IllegalArgumentException when the words are no term; the message says what is accepted
     */
    public static Term parse(String words) {
        String text = words.strip();
        int blank = text.indexOf(' ');
        int count = blank < 1 ? -1 : wholeNumber(text, blank);
        if (count >= 1) {
            String name = text.substring(blank + 1);
            for (Unit unit : UNITS) {
                if (unit.isCalled(name)) {
                    return new Term(count, unit);
                }
            }
        }
        throw new IllegalArgumentException("\"" + words + "\" is not a term: " + ACCEPTED);
    }

    /** The words of the configuration, which {@link #parse} reads again. */
    @Override
    public String toString() {
        return unit.counted(count);
    }

    private static final Unit[] UNITS = Unit.values();

    private static int wholeNumber(String text, int end) {
        if (end > 5) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
