package org.gehoor.story;

import java.util.List;

/**
 * What a complaint of Monday 2 February 2026, 11:00 local time, must give at one of the five organisations.
 *
 * @param queue where the first stage is handled
 * @param number shape of its dossier numbers
 * @param subject of the acknowledgement, before the number: confidential ones say nothing of the complaint
 * @param handledBy who handles, in the letter's language
 * @param by until when which the complainant hears more (reference: the published procedures, counted by hand)
 * @param processed where taken mail is moved; empty: it stays in place
 */
record Example(
        String organisation,
        String language,
        String queue,
        String number,
        String subject,
        String handledBy,
        String by,
        String processed) {

    private static final String YEAR_AND_SIX = "2026-\\d{6}-\\d{2}";

    static List<Example> all() {
        return List.of(
                // statutory: a written judgment within 6 weeks
                huidarts("nl", "Uw klacht", "maandag 16 maart 2026"),
                huidarts("en", "Your complaint", "Monday 16 March 2026"),
                // an aim: 48 hours after the first contact
                kantoor(
                        "nl",
                        "Re: Verkeerd bedrag terugbetaald",
                        "Je vaste contactpersoon",
                        "woensdag 4 februari 2026"),
                kantoor("en", "Re: Wrong amount paid back", "Your own contact person", "Wednesday 4 February 2026"),
                // the first status letter, 3 weeks after arrival
                solidaris("nl", "Uw klacht", "De klachtenbemiddelaar", "maandag 23 februari 2026"),
                solidaris("fr", "Votre plainte", "Le médiateur des plaintes", "lundi 23 février 2026"),
                solidaris("en", "Your complaint", "The complaints mediator", "Monday 23 February 2026"),
                // 45 days
                lm(
                        "nl",
                        "Re: Verkeerd bedrag terugbetaald",
                        "De dienst klachtenbemiddeling",
                        "donderdag 19 maart 2026"),
                lm("fr", "Re: Montant erroné", "Le service de médiation des plaintes", "jeudi 19 mars 2026"),
                lm("en", "Re: Wrong amount paid back", "The complaints mediation department", "Thursday 19 March 2026"),
                // 3 weeks; the 2 weeks that staff are steered on are told to nobody
                new Example(
                        "dijkstra",
                        "nl",
                        "intake",
                        "K-2026-\\d{4}-\\d{2}",
                        "Re: Verkeerd bedrag terugbetaald",
                        "Een medewerker van ons kantoor",
                        "maandag 23 februari 2026",
                        ""));
    }

    private static Example huidarts(String language, String subject, String by) {
        return new Example(
                "huidarts", language, "first-line", YEAR_AND_SIX, subject, "247dermatologist", by, "Processed");
    }

    private static Example kantoor(String language, String subject, String handledBy, String by) {
        return new Example(
                "kantoor", language, "relationship-manager", "K2026\\d{7}", subject, handledBy, by, "Processed");
    }

    private static Example solidaris(String language, String subject, String handledBy, String by) {
        return new Example("solidaris", language, "mediator", YEAR_AND_SIX, subject, handledBy, by, "Processed");
    }

    private static Example lm(String language, String subject, String handledBy, String by) {
        return new Example("lm", language, "complaints", YEAR_AND_SIX, subject, handledBy, by, "Processed");
    }

    String mailbox() {
        return "klachten@" + organisation + ".example";
    }

    boolean isConfidential() {
        return !subject.startsWith("Re: ");
    }

    @Override
    public String toString() {
        return organisation + " in " + language;
    }
}
