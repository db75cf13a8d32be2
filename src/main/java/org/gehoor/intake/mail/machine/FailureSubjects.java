package org.gehoor.intake.mail.machine;

/** What mail servers call a delivery that failed, in subjects. */
final class FailureSubjects {

    static final Family KNOWN = Family.of(
            """
            undeliver | non-deliver | nondeliver | non deliver | not deliver | delivery status notification | | |
            | | | delivery failure | delivery failed | delivery fail | delivery error | delivery problem | | | | | |
            delivery notification | delivery report | delivery has failed | failed delivery | failed to deliver | | |
            | failure notice | failure delivery | failure notification | mail failure | mail system error | | | | |
            mail error | | mail delivery | mail returned | mail could not be | mail status report | message status | |
            | message could not | message undelivered | message not delivered | returned mail | returned message | |
            | returned email | returned to sender | returning message to sender | return to sender | returned: | | | |
            | rejected mail | rejected message | message rejected | mail rejected | could not be delivered | | | | | |
            couldn't be delivered | could not deliver | cannot deliver | can't deliver | wasn't delivered | | | | | |
            unable to deliver | unknown address | user unknown | error sending | bounced mail | bounce message | | | |
            | errors from | you sent blocked | message blocked | mail blocked | was blocked | has been blocked | | | |
            postmaster notify | email address not found | address not found | nicht zustellbar | | | unzustellbar | |
            | nicht zugestellt | unzustellbare | zustellung fehlgeschlagen | zustellfehler | | | | | |
            fehler bei der zustellung | rückläufer | onbestelbaar | niet bezorgd | niet afgeleverd | | | | | |
            kan niet worden bezorgd | kan niet worden afgeleverd | niet-bezorgd | bezorging mislukt | | | | | |
            aflevering mislukt | afleverfout | retour afzender | non remis | non distribuable | non délivré | | |
            | | | non distribué | non livré | échec de la remise | échec de remise | échec de livraison |
            échec d'envoi | | | échec de distribution | impossible de remettre | courrier retourné |
            retour à l'expéditeur | | | | | | no se puede entregar | no entregado | no se ha podido entregar |
            error de entrega | devuelto | | | | | | mancato recapito | non recapitabile | non consegnat |
            mancata consegna | impossibile recapitare | | | | | | não entregue | não pode ser entregue |
            falha na entrega | não é possível entregar | | | | | kunde inte levereras | | går inte att leverera |
            kunne ikke leveres | ikke leveret | ikke levert | | | | | kan ikke leveres | | toimitus epäonnistui |
            toimittaminen epäonnistui | ei voitu toimittaa | | | | niedostarcz | | nie dostarczono |
            | nie można dostarczyć | zwrot wiadomości | nedoručiteln | nedoručen | | | kézbesíthetetlen |
            | доставка не удалась | недоставлен | не доставлено | не удалось доставить | 配信不能 | | | 配信できません |
            送信できません | | エラーメール | 送信エラー | エラー通知 | 不達 | 退信
            """);

    /** Of a mail system's subject one of these and one of those. */
    static final Family FAILED_STEMS = Family.of(
            """
            fail | undeliver | return | reject | refus | bounce | error | unknown | problem | not found | retour | |
            | | échec | | fehler | unzustell | mislukt | fout | error | fallo | falha | errore | erro
            """);

    static final Family MAIL_STEMS = Family.of(
            """
            mail | message | deliver | sender | notice | transcript | bericht | bezorg | courri | remise | | | | |
            nachricht | | zustell | correo | entrega | messaggio | recapito | mensag
            """);

    private FailureSubjects() {}
}
