package org.gehoor.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All letter templates of one organisation, by kind and language. */
public final class Letters {

    /** The kind of letter that tells a queue's mail address of a new complaint or a reply. */
    public static final String HANDLER_NOTICE = "handler_notice";

    /** The kind of letter that tells somebody unknown that a mail came in, and nothing else. */
    public static final String RECEIPT = "receipt";

    /** The kind of letter that tells a coordinator what waited for a person too long. */
    public static final String COORDINATOR_NOTICE = "coordinator_notice";

    /** Letters of no dossier: their subject has no number. */
    public static final Set<String> WITHOUT_NUMBER = Set.of(RECEIPT, COORDINATOR_NOTICE);

    private final Map<String, Letter> letters = new TreeMap<>();

    public Letters(Collection<Letter> letters) {
        letters.forEach(letter -> this.letters.put(letter.toString(), letter));
    }

    /**
     * The template of exactly this kind and language.
     *
     * @param id the message's id in {@code procedure.yml}, or the name of one of the letters above
     */
    public Optional<Letter> template(String id, String language) {
        return Optional.ofNullable(letters.get(id + "." + language));
    }

    public List<Letter> all() {
        return List.copyOf(letters.values());
    }
}
