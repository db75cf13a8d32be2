package org.gehoor.intake.mail.machine;

/** What mail servers call a delivery that is still tried, and what shows that it is no more. */
final class DelayWords {

    static final Family SUBJECT = Family.of(
            """
            delay | (delay) | warning: could not send | warning: message | still trying | delivery incomplete | | | |
            | temporarily undeliverable | not yet delivered | vertraag | vertraging | verzöger | verspät | | retard |
            | | | différé | retras | demora | ritard | atras | fördröj | försen | forsink | viiväst | | opóźni |
            | задерж
            """);

    static final Family TEXT = Family.of(
            """
            not yet been delivered | hasn't been delivered yet | has not been delivered yet | | | | | |
            delivery attempts will continue | will continue to be attempted | will continue to try | | | | | |
            will keep trying | keep trying until | it will be retried until | will be retried | will retry for | | | |
            | will retry sending | still being retried | still trying | temporary failure report | | |
            will be notified if | | will notify you if | not need to re-send | still trying | | |
            this is a warning message only | | | | do not need to resend | delivery is delayed | delivery delayed |
            | | has been delayed | is being delayed | | | | is delayed | no action is required on your part | | |
            nog niet bezorgd | nog niet afgeleverd | | | | opnieuw geprobeerd | is vertraagd | |
            pas encore été remis | | est retardée | nouvelles tentatives | | | | noch nicht zugestellt | verzögert | |
            weitere zustellversuche | | aún no se ha entregado | | | | se seguirá intentando | non è stato ancora | |
            ainda não foi entregue | | ännu inte levererats | | | | endnu ikke leveret | ennå ikke levert
            """);

    static final Family GIVEN_UP = Family.of(
            """
            giving up | given up | permanent error | permanent failure | permanent fatal | permanently | | | | | |
            will be deleted from queue | has been in the queue too long | expired
            """);

    private DelayWords() {}
}
