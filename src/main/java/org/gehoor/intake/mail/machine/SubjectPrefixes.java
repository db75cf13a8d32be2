package org.gehoor.intake.mail.machine;

import java.util.Set;

/** What programs put before a subject, compared in lower case. */
final class SubjectPrefixes {

    /** Put there by programs that answer by themselves; seldom typed. */
    static final Family AUTO_REPLY = Family.of(
            """
            automatic reply | automatic response | autoreply | auto reply | auto-reply | auto response | |
            auto-response | autoresponse | auto: | [auto] | [auto-reply] | [autoreply] | out of office | |
            out of the office | out-of-office | ooo: | away from my mail | vacation reply | vacation message | |
            on vacation: | automatisch antwoord | automatische beantwoording | automatisch bericht | |
            automatische reactie | automatisch ontvangstbericht | afwezigheidsbericht | afwezigheidsmelding | |
            afwezigheidsassistent | niet aanwezig: | niet op kantoor | réponse automatique | message d'absence | |
            absence du bureau | absent du bureau | [réponse automatique] | automatische antwort | |
            automatische rückantwort | automatische abwesenheit | abwesenheitsnotiz | abwesenheitsmeldung | |
            abwesenheitsbenachrichtigung | abwesenheitsassistent | abwesend: | nicht im büro |
            respuesta automática | | fuera de la oficina | risposta automatica | fuori sede | resposta automática |
            ausência temporária | | autosvar | automatiskt svar | automatisk svar | frånvaro | ikke til stede |
            automaattinen vastaus | | poissaolo | autoodpowiedź | odpowiedź automatyczna | automatyczna odpowiedź |
            nieobecność | | automatická odpověď | automatikus válasz | răspuns automat | otomatik yanıt |
            автоответ | | автоматический ответ | 自動応答 | 自動返信
            """);

    /** Words that people use as well: they need more than a phrase beside them. */
    static final Family ABSENT = Family.of(
            """
            afwezig | absent | absence | abwesenheit | vacation | vakantie | on holiday | en congé | urlaub | |
            ausente | assente
            """);

    private static final Set<String> PEOPLE = Set.of(
            "re",
            "fw",
            "fwd",
            "aw",
            "wg",
            "antw",
            "antwoord",
            "betr",
            "doorst",
            "tr",
            "rép",
            "réf",
            "ref",
            "sv",
            "vs",
            "rv",
            "rif",
            "i",
            "enc",
            "odp",
            "pd",
            "vl",
            "vb",
            "ynt",
            "ilt",
            "ri",
            "res");

    private SubjectPrefixes() {}

    /** {@code Re:}, {@code Doorst:}, {@code AW[2]:} and their kin. */
    static boolean isReplyOrForward(final String folded) {
        int end = 0;
        while (end < folded.length() && end < 10 && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        final String word = folded.substring(0, end);
        while (end < folded.length() && end < 16 && "[]() 0123456789^*".indexOf(folded.charAt(end)) >= 0) {
            end++;
        }
        return end < folded.length()
                && (folded.charAt(end) == ':' || folded.charAt(end) == '\uff1a')
                && PEOPLE.contains(word);
    }
}
