package org.gehoor.intake.mail.reply;

import java.util.List;

/** The words of lines such as {@code Op 3 mei schreef Jan:} in the languages of mail programs. */
final class WritingWords {

    /** What somebody did. */
    static final List<String> WROTE = Phrases.of("wrote");

    /** What such a line begins with. */
    static final List<String> OPENERS = Phrases.of("attribution-openers");

    /** First and second persons: a line with one of them may well be the sender's own sentence. */
    static final List<String> PERSONAL = Phrases.of("personal");

    private WritingWords() {}
}
