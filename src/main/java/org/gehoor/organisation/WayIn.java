package org.gehoor.organisation;

import java.util.List;

/** How a complaint came in, in the words of a letter: "we received it <em>by e-mail</em>". */
public enum WayIn {
    MAIL("per e-mail", "par e-mail", "by e-mail"),
    FORM("via het formulier op onze website", "via le formulaire sur notre site", "through the form on our website"),
    PHONE("telefonisch", "par téléphone", "by telephone"),
    COUNTER("aan de balie", "au guichet", "at our counter"),
    POST("per post", "par courrier", "by post");

    private final List<String> words;

    WayIn(String... words) {
        this.words = List.of(words);
    }

    /** @throws IllegalArgumentException for a language without letters */
    public String words(String language) {
        return words.get(DateWords.in(language).ordinal());
    }
}
