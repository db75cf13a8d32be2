package org.gehoor.intake.mail.machine;

/** What answering programs put before a subject. */
final class AnswerSubjects {

    /** Put there by programs that answer by themselves; seldom typed. */
    static final Family AUTO_REPLY = Family.of(
            """
            automatic reply | automatic response | autoreply | auto reply | auto-reply | auto response | | | | | |
            auto-response | autoresponse | auto: | [auto] | [auto-reply] | [autoreply] | out of office | | | | | |
            out of the office | out-of-office | ooo: | away from my mail | vacation reply | vacation message | | |
            | | | on vacation: | automatisch antwoord | automatische beantwoording | automatisch bericht | | | | | |
            automatische reactie | automatisch ontvangstbericht | afwezigheidsbericht | afwezigheidsmelding | | |
            | | | afwezigheidsassistent | niet aanwezig: | niet op kantoor | réponse automatique | message d'absence |
            | | | | absence du bureau | absent du bureau | [réponse automatique] | automatische antwort | | | | | |
            automatische rückantwort | automatische abwesenheit | abwesenheitsnotiz | abwesenheitsmeldung | | | | | |
            abwesenheitsbenachrichtigung | abwesenheitsassistent | abwesend: | nicht im büro | | | | |
            respuesta automática | | fuera de la oficina | risposta automatica | fuori sede | resposta automática |
            | | ausência temporária | | autosvar | automatiskt svar | automatisk svar | frånvaro | ikke til stede |
            | | automaattinen vastaus | | poissaolo | autoodpowiedź | odpowiedź automatyczna | | |
            automatyczna odpowiedź | | | nieobecność | | automatická odpověď | automatikus válasz | |
            răspuns automat | | otomatik yanıt | | | автоответ | | автоматический ответ | 自動応答 | 自動返信
            """);

    /** Words that people use as well: they need more than a phrase beside them. */
    static final Family ABSENT = Family.of(
            """
            afwezig | absent | absence | abwesenheit | vacation | vakantie | on holiday | en congé | urlaub | | |
            | | | ausente | assente
            """);

    private AnswerSubjects() {}
}
