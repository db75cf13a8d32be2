package org.gehoor.story.hub;

/**
 * What people write, in their own language. Each text holds a word that stands nowhere else, to recognise a quotation by.
 *
 * @param subject as the complainant wrote it
 * @param text several sentences, enough to tell the language
 * @param marker the word that no letter of ours may repeat
 */
public record Wording(String language, String subject, String text, String marker) {

    private static final String MARKER = "Zalfpotje77";

    public static Wording in(String language) {
        return switch (language) {
            case "nl" ->
                new Wording(
                        language,
                        "Verkeerd bedrag terugbetaald",
                        """
                    Goedemorgen, ik heb te weinig geld terug gekregen voor %s en ik ben het daar niet mee eens.
                    Kunt u dit voor mij nakijken? Dat is al de tweede keer. Met vriendelijke groet, Jo Voorbeeld"""
                                .formatted(MARKER),
                        MARKER);
            case "fr" ->
                new Wording(
                        language,
                        "Montant erroné",
                        """
                    Bonjour, je n'ai pas reçu le bon montant pour %s et je ne suis pas d'accord avec votre décision.
                    Pouvez-vous vérifier cela pour moi ? C'est déjà la deuxième fois. Bien à vous, Dominique Exemple"""
                                .formatted(MARKER),
                        MARKER);
            case "en" ->
                new Wording(
                        language,
                        "Wrong amount paid back",
                        """
                    Good morning, I did not get the right amount of money for %s and I do not agree with that at all.
                    Could you please look into this for me? It is the second time already. Kind regards, Sam Sample"""
                                .formatted(MARKER),
                        MARKER);
            case "de" ->
                new Wording(
                        language,
                        "Falscher Betrag",
                        """
                    Guten Morgen, ich habe für %s nicht den richtigen Betrag erhalten und bin damit nicht einverstanden.
                    Können Sie das bitte für mich prüfen? Das ist schon das zweite Mal. Mit freundlichen Grüßen, Max Muster"""
                                .formatted(MARKER),
                        MARKER);
            default -> throw new IllegalArgumentException(language);
        };
    }
}
