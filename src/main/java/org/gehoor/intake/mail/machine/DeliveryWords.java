package org.gehoor.intake.mail.machine;

/** What mail servers call a delivery that failed, waits or succeeded, in subjects and in their explanations. */
final class DeliveryWords {

    static final Family FAILED_SUBJECT = Family.of(
            """
            undeliver | non-deliver | nondeliver | non deliver | not deliver | delivery status notification | |
            delivery failure | delivery failed | delivery fail | delivery error | delivery problem | |
            delivery notification | delivery report | delivery has failed | failed delivery | failed to deliver | |
            failure notice | failure delivery | failure notification | mail failure | mail system error |
            mail error | | mail delivery | mail returned | mail could not be | mail status report | message status | |
            message could not | message undelivered | message not delivered | returned mail | returned message | |
            returned email | returned to sender | returning message to sender | return to sender | returned: | |
            rejected mail | rejected message | message rejected | mail rejected | could not be delivered | |
            couldn't be delivered | could not deliver | cannot deliver | can't deliver | wasn't delivered | |
            unable to deliver | unknown address | user unknown | error sending | bounced mail | bounce message | |
            errors from | postmaster notify | email address not found | address not found | nicht zustellbar | |
            unzustellbar | nicht zugestellt | unzustellbare | zustellung fehlgeschlagen | zustellfehler | |
            fehler bei der zustellung | rückläufer | onbestelbaar | niet bezorgd | niet afgeleverd | |
            kan niet worden bezorgd | kan niet worden afgeleverd | niet-bezorgd | bezorging mislukt | |
            aflevering mislukt | afleverfout | retour afzender | non remis | non distribuable | non délivré | |
            non distribué | non livré | échec de la remise | échec de remise | échec de livraison | échec d'envoi | |
            échec de distribution | impossible de remettre | courrier retourné | retour à l'expéditeur | |
            no se puede entregar | no entregado | no se ha podido entregar | error de entrega | devuelto | |
            mancato recapito | non recapitabile | non consegnat | mancata consegna | impossibile recapitare | |
            não entregue | não pode ser entregue | falha na entrega | não é possível entregar |
            kunde inte levereras | | går inte att leverera | kunne ikke leveres | ikke leveret | ikke levert |
            kan ikke leveres | | toimitus epäonnistui | toimittaminen epäonnistui | ei voitu toimittaa | niedostarcz |
            nie dostarczono | | nie można dostarczyć | zwrot wiadomości | nedoručiteln | nedoručen |
            kézbesíthetetlen | | доставка не удалась | недоставлен | не доставлено | не удалось доставить | 配信不能 |
            配信できません | 送信できません | | エラーメール | 退信
            """);

    /** Of a mail system's subject one of these and one of those. */
    static final Family FAILED_STEMS = Family.of(
            """
            fail | undeliver | return | reject | refus | bounce | error | unknown | problem | not found | retour |
            échec | | fehler | unzustell | mislukt | fout | error | fallo | falha | errore | erro
            """);

    static final Family MAIL_STEMS = Family.of(
            """
            mail | message | deliver | sender | notice | transcript | bericht | bezorg | courri | remise |
            nachricht | | zustell | correo | entrega | messaggio | recapito | mensag
            """);

    static final Family FAILED = Family.of(
            """
            created automatically by mail delivery software | created automatically by the smtp relay | |
            automatically generated delivery status notification | could not be delivered | couldn't be delivered | |
            could not deliver | couldn't deliver | cannot be delivered | can't be delivered | can not be delivered | |
            was not delivered | wasn't delivered | were not delivered | not been delivered | hasn't been delivered | |
            did not reach | didn't reach | wasn't able to deliver | was not able to deliver | not able to deliver | |
            unable to deliver | unable to relay | cannot deliver | failed to deliver | failed to be delivered | |
            delivery failed | delivery has failed | delivery failure | delivery to the following | |
            delivery to these recipients | undeliverable | undelivered | permanent fatal error | |
            transient non-fatal errors | fatal errors | error was encountered while | error delivering your mail | |
            failed permanently | permanent failure | permanent error | returned to sender | being returned | |
            has been returned | was rejected by | was rejected for | were rejected by | has been rejected | |
            message rejected | been blocked | no such user | unknown host | host unknown | no valid recipients |
            invalid address | invalid recipient | unknown local | mailbox not found | user unknown | unknown user |
            unknown recipient | | recipient unknown | mailbox unavailable | mailbox is full | mailbox full |
            over quota | | address couldn't be found | address wasn't found | does not exist | doesn't exist |
            may not exist | | is not listed in | transcript of session follows | problem delivering |
            problems delivering | | problem sending | problem occurred while | kon niet worden bezorgd |
            kon niet worden afgeleverd | | kan niet worden bezorgd | kan niet worden afgeleverd | niet bezorgd |
            niet afgeleverd | is mislukt | | bestaat niet | n'a pas pu être remis | n'a pas pu être livré |
            n'a pas pu être délivré | | n'a pas été remis | n'ont pas été | n'existe pas | échec de la remise |
            a échoué | | konnte nicht zugestellt | konnte nicht übermittelt | nicht zugestellt werden |
            konnte nicht ausgeliefert | | wurde nicht erreicht | existiert nicht | fehlgeschlagen |
            no se pudo entregar | no se ha podido entregar | | no ha podido ser entregado |
            non è stato possibile recapitare | impossibile consegnare | | não pôde ser entregue |
            não foi possível entregar | kunde inte levereras | kunne ikke leveres | | ei voitu toimittaa |
            nie mogła zostać dostarczona | nie można było dostarczyć | 送信できません | 配信できません | | 配信に失敗 | 届けることができません |
            送れませんでした | エラー | не удалось доставить | не может быть доставлено | 无法
            """);

    static final Family DELAYED_SUBJECT = Family.of(
            """
            delay | (delay) | warning: could not send | warning: message | still trying | delivery incomplete | |
            temporarily undeliverable | not yet delivered | vertraag | vertraging | verzöger | verspät | retard | |
            différé | retras | demora | ritard | atras | fördröj | försen | forsink | viiväst | opóźni | задерж
            """);

    static final Family DELAYED = Family.of(
            """
            not yet been delivered | hasn't been delivered yet | has not been delivered yet | |
            delivery attempts will continue | will continue to be attempted | will continue to try | |
            will keep trying | keep trying until | it will be retried until | will be retried | will retry for | |
            will retry sending | still being retried | still trying | this is a warning message only | |
            do not need to resend | delivery is delayed | delivery delayed | has been delayed | is being delayed | |
            is delayed | no action is required on your part | nog niet bezorgd | nog niet afgeleverd | |
            opnieuw geprobeerd | is vertraagd | pas encore été remis | est retardée | nouvelles tentatives | |
            noch nicht zugestellt | verzögert | weitere zustellversuche | aún no se ha entregado | |
            se seguirá intentando | non è stato ancora | ainda não foi entregue | ännu inte levererats | |
            endnu ikke leveret | ennå ikke levert
            """);

    static final Family FINAL = Family.of(
            """
            giving up | given up | permanent error | permanent failure | permanent fatal | permanently | |
            will be deleted from queue | has been in the queue too long | expired
            """);

    static final Family DELIVERED_SUBJECT = Family.of(
            """
            delivered: | relayed: | expanded: | successful mail delivery | delivery status notification (success) | |
            delivery status notification (relay) | delivery success | mail delivered | message delivered | |
            return receipt | bezorgd: | afgeleverd: | remis : | remis: | délivré : | livré : | relayé : | |
            zugestellt: | übermittelt: | weitergeleitet ( | entregado: | recapitato: | consegnato: | entregue: | |
            levererat: | leveret: | levert: | toimitettu: | dostarczono:
            """);

    static final Family DELIVERED = Family.of(
            """
            was successfully delivered | has been successfully delivered | were successfully delivered | |
            was delivered to the following | has been delivered to the following | your message has been delivered | |
            your message was delivered | delivery to these recipients or groups is complete | successfully relayed | |
            has been successfully relayed | is bezorgd bij | a été remis à | a été remis aux | wurde zugestellt | |
            wurde erfolgreich | se entregó | è stato recapitato | foi entregue
            """);

    private DeliveryWords() {}
}
