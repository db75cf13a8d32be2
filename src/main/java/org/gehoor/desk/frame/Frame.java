package org.gehoor.desk.frame;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What the layout prints around a page: the attribute {@code frame} of every template.
 *
 * @param user name of whoever is signed in
 * @param languages to choose from; empty where the choice would lose what somebody typed
 */
record Frame(@Nullable String user, List<Choice> languages) {

    /**
     * One language.
     *
     * @param name as it calls itself
     */
    record Choice(String language, String name, String link, boolean current) {

        static Choice of(Locale language, Locale current, String path) {
            return new Choice(
                    language.getLanguage(),
                    StringUtils.capitalize(language.getDisplayLanguage(language)),
                    path + "?lang=" + language.getLanguage(),
                    language.getLanguage().equals(current.getLanguage()));
        }
    }

    @Override
    public String toString() {
        return "frame in " + languages.size() + " languages";
    }
}
