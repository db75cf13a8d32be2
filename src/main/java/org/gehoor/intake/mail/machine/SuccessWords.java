package org.gehoor.intake.mail.machine;

/** What mail servers call a delivery that was done. */
final class SuccessWords {

    static final Family SUBJECT = Family.of(
            """
            delivered: | relayed: | expanded: | successful mail delivery | delivery status notification (success) | |
            | delivery status notification (relay) | delivery success | mail delivered | message delivered | | | | | |
            return receipt | bezorgd: | afgeleverd: | remis : | remis: | délivré : | livré : | relayé : | | | | | |
            zugestellt: | übermittelt: | weitergeleitet ( | entregado: | recapitato: | consegnato: | entregue: | | | |
            | levererat: | leveret: | levert: | toimitettu: | dostarczono:
            """);

    static final Family TEXT = Family.of(
            """
            was successfully delivered | has been successfully delivered | were successfully delivered | | | | | |
            was delivered to the following | has been delivered to the following | your message has been delivered | |
            | your message was delivered | delivery to these recipients or groups is complete | | | |
            successfully relayed | | | has been successfully relayed | is bezorgd bij | a été remis à | | | |
            a été remis aux | wurde zugestellt | | | wurde erfolgreich | se entregó | è stato recapitato | | | |
            foi entregue
            """);

    private SuccessWords() {}
}
