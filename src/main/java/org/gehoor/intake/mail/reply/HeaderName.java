package org.gehoor.intake.mail.reply;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What mail programs call the fields of a mail they quote or pass on, in their users' languages. */
enum HeaderName {
    FROM(
            """
            from | van | de | von | da | od | fra | från | lähettäjä | feladó | expeditor | expeditorul | de la | отправитель | от | от кого | від
            від кого | відправник | gönderen | kimden | šalje | šalju | saatja | afzender | expéditeur | absender | remitente | mittente | remetente
            nadawca | avsändare | odesílatel | odesilatel | odosielateľ | pošiljatelj | pošiljalec | από | αποστολέας | no | sūtītājs | nuo | siuntėjas
            frá | remitent | nork | oddelgant | 差出人 | 送信者 | 送信元 | 发件人 | 寄件者 | 寄件人 | 發件人 | 보낸 사람 | 보낸사람 | 발신 | من | מאת | จาก
            từ | người gửi | dari | pengirim | pošiljatelj | ot | kimdən | podatel | daripada | avsender | afsender | lähettäjän nimi
            """),
    TO(
            """
            to | aan | à | a | an | para | per | do | komu | til | till | vastaanottaja | címzett | către | destinatar | destinatarul | destinatario
            destinataire | destinataires | destinatari | destinatarios | destinatário | destinatários | кому | получатель | alıcı | kime | prima | pre
            geadresseerde | ontvanger | empfänger | odbiorca | mottagare | saaja | kellele | primatelj | za | prejemnik | προς | kam | saņēmējs | kam | gavėjas
            宛先 | 送信先 | 收件人 | 收件者 | 받는 사람 | 받는사람 | 수신 | إلى | אל | ถึง | đến | kepada | tujuan | adresát | komu/pro | mottaker | modtager | pro | pour | adresat | adressaat | per a | a/an | kepada
            ontvangers | empfängers | alla | voor
            """),
    CC(
            """
            cc | kopie | copie | copie à | copie carbone | cópia | copia | copia per conoscenza | kopi | kopia | kopio | dw | másolat | másolatot kap | копия
            копія | bilgi | kópia | kopija | koopia | kk | cópia para | kopie an | kopie (cc) | 抄送 | 副本 | 참조 | κοιν | κοινοποίηση | ק | נסכח | สำเนา | نسخة
            do wiadomości | kopia till | kopi til | v kopii | spre știință | pentru informare | afrit
            """),
    BCC(
            "bcc | ccn | cci | cco | bci | blindkopie | blind kopi | dolda kopior | скрытая копия | ukryta kopia | udw | skrytá kopie | gizli | titkos másolat"),
    DATE(
            """
            date | sent | sent on | sent at | datum | verzonden | verzonden op | verstuurd | envoyé | envoyé le | envoyée | envoyés | date d'envoi | data | gesendet
            gesendet am | datum/uhrzeit | fecha | enviado | enviado el | enviado em | enviada em | enviada | enviada el | fecha de envío | data d'invio | inviato
            inviato il | inviata | data e ora | dato | sendt | sendt den | skickat | skickat den | päivämäärä | lähetetty | päiväys | dátum | küldve | elküldve
            küldés ideje | küldési idő | küldés dátuma | trimis | trimisă | dată | дата | отправлено | дата отправки | надіслано | відправлено | tarih
            gönderilme tarihi | gönderildi | gönderme tarihi | gönderim tarihi | poslano | odesláno | odoslané | wysłano | wysłane | data wysłania | kuupäev
            saadetud | datums | nosūtīts | data | išsiųsta | 日付 | 日時 | 送信日時 | 送信日 | 发送时间 | 日期 | 时间 | 寄件日期 | 傳送日期 | 發送時間 | 보낸 날짜 | 날짜 | 전송 시간
            ημερομηνία | στάλθηκε | التاريخ | תאריך | נשלח | วันที่ | ngày | đã gửi | tanggal | dikirim | dags | dagsetning | datum odeslání | poslané | dne
            отправлена | изпратено | на дата | data de envio | date et heure | heure | tijd | uhrzeit | zeit | time | enviat | enviat el
            """),
    SUBJECT(
            """
            subject | onderwerp | betreft | objet | sujet | betreff | asunto | oggetto | assunto | emne | ämne | aihe | otsikko | temat | předmět | predmet
            tárgy | subiect | subiectul | тема | konu | teema | tema | zadeva | θέμα | 件名 | 主题 | 主題 | 主旨 | 제목 | assumpte | gaia | الموضوع | נושא | หัวเรื่อง
            chủ đề | tiêu đề | subjek | perihal | efni | относно | temats | mövzu | naslov
            """),
    OTHER(
            """
            reply-to | reply to | antwoord aan | antwoordadres | répondre à | répondre-à | antwort an | rispondi a | risposta | responder a | responder para | svar til | svara till
            svarsadress | vastaus | vastausosoite | odpowiedź do | odpovědět komu | odpovedať na | válaszcím | răspuns către | yanıt adresi | ответить | отвечать на | 返信先 | 回复
            importance | belang | urgentie | priorité | wichtigkeit | priorità | importancia | importância | priority | prioriteit | prioridad | prioritet
            attachments | attachment | attach | bijlage | bijlagen | pièces jointes | pièce jointe | anlagen | anlage | anhang | anhänge | allegati | allegato | adjuntos
            datos adjuntos | anexos | bilagor | vedlegg | vedhæftede filer | liitteet | załączniki | přílohy | prílohy | mellékletek | вложения | ekler | 添付ファイル | 附件
            organisation | organization | organisatie | sensitivity | gevoeligheid | message-id | sender | list-id | category | categorieën | categories | in-reply-to
            references | mailing list | mailinglist | signed by | mailed-by | newsgroups | resent-from | resent-date | resent-to | conversation | x-mailer | return-path
            """);

    private static final Map<String, HeaderName> BY_WORD = byWord();

    private final String words;

    HeaderName(final String words) {
        this.words = words;
    }

    static @Nullable HeaderName of(final String label) {
        return BY_WORD.get(Words.lower(label));
    }

    private static Map<String, HeaderName> byWord() {
        final Map<String, HeaderName> byWord = new HashMap<>();
        for (final HeaderName name : values()) {
            Words.table(name.words).forEach(word -> byWord.putIfAbsent(word, name));
        }
        return byWord;
    }
}
