package org.gehoor.organisation;

/**
 * What letters say where nobody gave words: the truthful minimum of a status letter (who has the complaint, at which step, and
 * that more will come), and how to get the written procedure.
 */
public enum FallbackWords {
    NL(
            "De klacht is in behandeling bij: %s.",
            "Stap in de procedure: %s.",
            "Deze stap is nog niet klaar. Is er nieuws? Dan volgt meteen bericht.",
            "De geschreven procedure is bij ons op te vragen."),
    FR(
            "La plainte est en traitement auprès de : %s.",
            "Étape de la procédure : %s.",
            "Cette étape n'est pas encore terminée. Dès qu'il y a du nouveau, un message suit.",
            "La procédure écrite est disponible chez nous sur demande."),
    EN(
            "The complaint is being handled by: %s.",
            "Step in the procedure: %s.",
            "This step is not finished yet. As soon as there is news, a message follows.",
            "The written procedure is available from us on request.");

    private final String whoHandles;
    private final String step;
    private final String next;
    private final String procedure;

    FallbackWords(String whoHandles, String step, String next, String procedure) {
        this.whoHandles = whoHandles;
        this.step = step;
        this.next = next;
        this.procedure = procedure;
    }

    /** @throws IllegalArgumentException for a language without letters; configuration with one is refused */
    public static FallbackWords in(String language) {
        return valueOf(DateWords.in(language).name());
    }

    /** Where the complaint stands: what there is to say of what was done. */
    public String whereItStands(String handledBy, String stage) {
        return String.format(whoHandles, handledBy) + "\n" + String.format(step, stage);
    }

    /** What comes next. */
    public String whatComesNext() {
        return next;
    }

    /** Where the written procedure is found, when configuration names no place. */
    public String procedureOnRequest() {
        return procedure;
    }
}
