package org.gehoor.intake.mail.machine;

/** What a receipt is called and says where it has no form of its own. */
final class ReceiptWords {

    static final Family SUBJECTS = Family.of(
            """
            read: | not read: | displayed: | deleted: | read receipt | return receipt | receipt: | | | | | |
            disposition notification | gelezen: | niet gelezen: | ongelezen: | weergegeven: | leesbevestiging | | | |
            | ontvangstbevestiging (weergegeven) | lu : | lu: | non lu : | non lu: | message lu | |
            accusé de lecture | | | confirmation de lecture | accusé de réception | gelesen: | nicht gelesen: | |
            ungelesen: | | | | lesebestätigung | | empfangsbestätigung | leído: | no leído: | letto: | non letto: | |
            | conferma di lettura | | lida: | lido: | | não lida: | läst: | læst: | lest: | luettu: | przeczytano: | |
            | přečteno: | прочитано: | | 開封済み: | 開封確認
            """);

    static final Family WORDS = Family.of(
            """
            was read on | was displayed on | was deleted without being read | has been read on | | | | | |
            is no guarantee that the message has been read | message was displayed on | was received by | | | | | |
            is gelezen op | werd gelezen op | is weergegeven op | is ongelezen verwijderd | werd weergegeven op | | |
            | a été lu le | a été affiché | a été supprimé sans être lu | wurde gelesen | gelesen am | wurde am | | |
            | angezeigt | fue leído el | se leyó el | è stato letto | è stato visualizzato | foi lida | foi lido | | |
            | lästes | blev læst | ble lest | zosta
            """);

    private ReceiptWords() {}
}
