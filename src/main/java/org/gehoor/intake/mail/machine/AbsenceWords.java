package org.gehoor.intake.mail.machine;

/** How an automatic reply says that somebody is away, or that a mail arrived. */
final class AbsenceWords {

    static final Family AWAY = Family.of(
            """
            out of the office | out of office | out-of-office | away from the office | away from my | on vacation | |
            | on holiday | on annual leave | on leave | on maternity leave | limited access to e | currently away | |
            | currently unavailable | i am away | i'm away | i will be away | i am out | i'm out | | | | |
            back in the office | | no longer working | no longer work | niet op kantoor | niet aanwezig | afwezig |
            | | met vakantie | | op vakantie | met verlof | met zwangerschapsverlof | ben ik weer bereikbaar | | | | |
            ben ik weer aanwezig | | buiten kantoor | niet meer werkzaam | absent du bureau | absente du bureau | |
            | | suis absent | | suis actuellement absent | serai absent | en congé | en vacances | de retour le | |
            | | nicht im büro | | nicht im haus | außer haus | nicht im hause | abwesend | im urlaub | |
            in elternzeit | | | | wieder erreichbar | | fuera de la oficina | de vacaciones | ausente | |
            fuori ufficio | fuori sede | | | | in ferie | | fora do escritório | de férias | på semester | |
            frånvarande | på ferie | ikke på kontoret | | | lomalla | | poissa | na urlopie | poza biurem | |
            на отпуске | в отпуске
            """);

    static final Family RECEIVED = Family.of(
            """
            automatic reply | automated reply | automatic response | automated response | automatically generated | |
            | auto-generated | automatisch gegenereerd | automatisch bericht | automatisch antwoord | | | | | |
            automatische ontvangstbevestiging | réponse automatique | message automatique | automatische antwort | | |
            | automatisch generiert | automatisch erstellt | respuesta automática | risposta automatica | | | | | |
            resposta automática | we have received your | wij hebben uw bericht | nous avons bien reçu
            """);

    private AbsenceWords() {}
}
