package org.gehoor.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A letter with its facts filled in.
 *
 * @param subject one line
 * @param html null when the letter has none
 */
public record WrittenLetter(String subject, String text, @Nullable String html) {

    @Override
    public String toString() {
        return "a written letter of " + text.length() + " characters";
    }
}
