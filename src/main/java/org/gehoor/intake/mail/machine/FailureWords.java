package org.gehoor.intake.mail.machine;

/** How mail servers explain that a delivery failed. */
final class FailureWords {

    static final Family TEXT = Family.of(
            """
            created automatically by mail delivery software | created automatically by the smtp relay | | | | | |
            automatically generated delivery status notification | could not be delivered | couldn't be delivered | |
            | could not deliver | couldn't deliver | cannot be delivered | can't be delivered | | | |
            can not be delivered | | | was not delivered | wasn't delivered | were not delivered | | | |
            not been delivered | hasn't been delivered | | | did not reach | didn't reach | wasn't able to deliver | |
            | was not able to deliver | not able to deliver | | | unable to deliver | unable to relay | | |
            cannot deliver | | failed to deliver | failed to be delivered | | | delivery failed | | |
            delivery has failed | | delivery failure | delivery to the following | | | |
            delivery to these recipients | | undeliverable | | undelivered | permanent fatal error | | | |
            transient non-fatal errors | fatal errors | | | error was encountered while |
            error delivering your mail | | | failed permanently | permanent failure | | | permanent error |
            returned to sender | being returned | | | has been returned | was rejected by | | | was rejected for |
            were rejected by | has been rejected | | | message rejected | been blocked | | | no such user |
            not listed in | failure reasons | message non-deliverable | unknown host | host unknown | |
            no valid recipients | | invalid address | | invalid recipient | | unknown local | mailbox not found | |
            user unknown | unknown user | | unknown recipient | | recipient unknown | mailbox unavailable | |
            mailbox is full | mailbox full | | over quota | | address couldn't be found | address wasn't found | |
            does not exist | doesn't exist | | may not exist | | is not listed in | transcript of session follows | |
            problem delivering | | problems delivering | | problem sending | problem occurred while | |
            kon niet worden bezorgd | | kon niet worden afgeleverd | | kan niet worden bezorgd | |
            kan niet worden afgeleverd | niet bezorgd | | niet afgeleverd | is mislukt | | bestaat niet | |
            n'a pas pu être remis | n'a pas pu être livré | | n'a pas pu être délivré | | n'a pas été remis | |
            n'ont pas été | n'existe pas | échec de la remise | | a échoué | | konnte nicht zugestellt | |
            konnte nicht übermittelt | nicht zugestellt werden | | | | konnte nicht ausgeliefert | |
            wurde nicht erreicht | existiert nicht | fehlgeschlagen | | | | no se pudo entregar | |
            no se ha podido entregar | | no ha podido ser entregado | | | | non è stato possibile recapitare | |
            impossibile consegnare | | não pôde ser entregue | | | | não foi possível entregar | |
            kunde inte levereras | kunne ikke leveres | | ei voitu toimittaa | | | | nie mogła zostać dostarczona | |
            nie można było dostarczyć | 送信できません | 配信できません | | 配信に失敗 | 届けることができません | | | | 送れませんでした | エラー | |
            не удалось доставить | не может быть доставлено | 无法
            """);

    private FailureWords() {}
}
