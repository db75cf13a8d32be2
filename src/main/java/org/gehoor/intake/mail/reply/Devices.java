package org.gehoor.intake.mail.reply;

import java.util.List;

/** The line that a telephone, an app or a webmail puts below a mail. */
final class Devices {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 16;

    private static final List<String> BEGINNINGS = Words.table(
            """
            sent from | sent via | sent with | sent using | sent by | sent on | sent through | get outlook | get [outlook | envoyed from | typed on my | written on my | delivered by | composed on
            from my iphone | from my ipad | from my android | from my samsung | from my phone | from my mobile | from my blackberry | from my galaxy | via mobile | via my mobile | via my phone
            via iphone | via android | download outlook | sent securely | posted from | sent off
            verzonden vanaf | verzonden vanuit | verzonden met | verzonden via | verzonden door | verstuurd vanaf | verstuurd vanuit | verstuurd met | verstuurd via | outlook voor | download outlook
            gestuurd vanaf | gestuurd vanuit | gestuurd met | vanaf mijn iphone | vanaf mijn ipad | vanaf mijn telefoon | vanaf mijn mobiel | vanaf mijn samsung | verzonden per
            envoyé de | envoyé depuis | envoyé d'un | envoyé à partir | envoyé avec | envoyé via | envoyé par | envoyé au moyen | envoyée de | envoyée depuis | télécharger outlook | obtenir outlook | obtenez outlook | provenance : courrier
            depuis mon iphone | de mon iphone | via mon mobile
            gesendet von | gesendet mit | gesendet über | gesendet via | gesendet vom | gesendet aus | von meinem | vom iphone | von unterwegs gesendet | outlook für | diese nachricht wurde von meinem | diese e-mail wurde von meinem
            holen sie sich outlook | outlook herunterladen
            enviado desde | enviado de | enviado do | enviado via | enviado con | enviado com | enviado por | enviado mediante | enviada desde | enviat des | obtener outlook | obter outlook | obtenha o outlook
            inviato da | inviato con | inviato dal | inviato tramite | inviata da | scarica outlook | ottieni outlook
            skickat från | skickades från | skickat med | skickat via | skickad från | hämta outlook | sendt fra | sendt via | sendt med | sendt vha | hent outlook | få outlook | skaff deg outlook
            lähetetty | hanki outlook | wysłane z | wysłano z | wysłane za | wysłano za | pobierz outlook | uzyskaj outlook
            odesláno z | odesláno ze | odoslané z | odoslané zo | poslané z | posláno z | získejte outlook | küldve | iphone-omról | elküldve | trimis de | trimis din | expédié
            отправлено из | отправлено с | отправлено от | отправлено через | послано с | надіслано | відправлено з | poslano z | poslano sa | poslano s | poslato sa | dobiti outlook
            στάλθηκε από | εστάλη από | saadetud minu | nosūtīts no | išsiųsta iš | išsiųsta naudojant | изпратено от | bidalita | sent da | gönderen iphone
            从我的 | 从我的iphone | 發自我的 | 发自我的 | 发送自 | 從我的 | 自我的 | 来自我的 | 나의 iphone | 내 iphone | iphoneから | androidから | 私のiphone | dikirim dari | được gửi từ | gửi từ | أُرسلت من | تم الإرسال من | נשלח מה | ส่งจาก
            """);

    private static final List<String> ENDINGS = Words.table(
            """
            gesendet | gönderildi | から送信 | 보냄 | 에서 보냄 | 傳送 | 发送 | küldve | skickat | poslano | 傳送的 | から送信されました
            """);

    private static final List<String> THINGS = Words.table(
            """
            mobile | phone | iphone | ipad | android | smartphone | mobiel | telefoon | gsm | mobil | portable | téléphone | handy | mobilgerät | blackberry | samsung | galaxy | tablet
            ipod | outlook | gmail | tlf | móvil | telemóvel | celular | cellulare | telefon | htc | huawei | xiaomi | nokia | k-9 mail | k9 mail
            """);

    private Devices() {}

    static boolean isDeviceLine(final Line line) {
        final String bare = line.bare();
        if (bare.isEmpty() || bare.length() > LONGEST || Words.count(bare) > MOST_WORDS) {
            return false;
        }
        int from = 0;
        while (from < bare.length() && "<([*_ -\u2014\"\ud83d\udcf1".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        final String said = Words.lower(bare.substring(from));
        if (Words.beginsWithAny(said, BEGINNINGS)) {
            return true;
        }
        final boolean things = Words.holdsAny(said, THINGS);
        return things && (endsAsOne(said) || Words.holds(said, "from") && Words.count(said) <= 4);
    }

    private static boolean endsAsOne(final String said) {
        final String plain = said.replaceAll("[.)>*! ]{1,5}$", "");
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }
}
