package org.gehoor.intake.mail.reply;

import java.util.List;

/** Lines that mail programs and help desks draw between a new mail and an earlier one. */
final class Dividers {

    private static final int LONGEST = 120;
    private static final int LONGEST_HEADER_LINE = 1_500;

    private static final List<String> FORWARDED = Words.table(
            """
            forwarded message | forwarded mail | forwarded email | begin forwarded message | begin forward message | fwd message | forwarded by | forwarded conversation
            doorgestuurd bericht | begin doorgestuurd bericht | doorgestuurde bericht | doorgestuurde e-mail | doorgezonden bericht | doorgestuurd door | doorgestuurde mail
            message transféré | message transmis | message transéré | message réexpédié | début du message réexpédié | début du message transféré | mail transféré
            courriel transféré | message suivi | e-mail transféré | transféré par | début du message transmis
            weitergeleitete nachricht | anfang der weitergeleiteten nachricht | beginn der weitergeleiteten nachricht | weitergeleitete mail | weitergeleitete e-mail
            ursprünglich weitergeleitete nachricht | weitergeleitet von
            mensaje reenviado | inicio del mensaje reenviado | correo reenviado | missatge reenviat | mensaxe reenviada | birbidalitako mezua
            messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato | messaggio rinviato
            mensagem encaminhada | mensagem reencaminhada | início da mensagem reencaminhada | início da mensagem encaminhada
            vidarebefordrat meddelande | vidarebefordrat mejl | vidarebefordrat brev | vidarebefordrat mail | början på vidarebefordrat meddelande | vidarebefordrat e-postmeddelande
            videresendt meddelelse | videresendt besked | start på videresendt besked | videresendt mail | videresendt melding | begynnelse på videresendt melding | videresendt e-post
            videresendt melding | vidaresend melding | áframsend skilaboð
            välitetty viesti | välitetty viesti alkaa | edelleenlähetetty viesti | edelleen lähetetty viesti | lähetetty viesti edelleen | edastatud kiri | edastatud sõnum | edastatud teade
            wiadomość przesłana dalej | przekazana wiadomość | przekazywana wiadomość | początek przekazywanej wiadomości | treść przekazanej wiadomości | wiadomość przekazana
            przeposlaná zpráva | přeposlaná zpráva | předaná zpráva | začátek přeposílané zprávy | preposlaná správa | začiatok preposlanej správy | přeposlaný e-mail
            továbbított üzenet | továbbított levél kezdete | továbbított levél | eredeti továbbított üzenet
            mesaj redirecționat | mesaj redirectionat | începe mesajul redirecționat | mesaj înaintat | mesaj retransmis
            пересылаемое сообщение | пересланное сообщение | начало переадресованного сообщения | переадресованное сообщение | перенаправленное сообщение | пересланное письмо | начало пересылаемого сообщения
            переслане повідомлення | початок листа, що пересилається | перенаправлене повідомлення | препратено съобщение | препратена порука | прослеђена порука
            iletilen mesaj | iletilen ileti | iletilmiş mesaj | yönlendirilen mesaj | iletinin başlangıcı | ileti başlangıcı | yönlendirilmiş ileti | başlangıç iletilen ileti
            proslijeđena poruka | započni proslijeđenu poruku | početak proslijeđene poruke | prosleđena poruka | posredovano sporočilo
            προωθημένο μήνυμα | προωθούμενο μήνυμα | αρχή προωθημένου μηνύματος | αρχή μηνύματος που προωθήθηκε
            pārsūtīta ziņa | pārsūtītā ziņa | persiųstas laiškas | persiųsta žinutė
            転送メッセージ | 転送されたメッセージ | メッセージを転送 | 転送メール | 转发的邮件 | 转发邮件 | 转发邮件信息 | 轉寄的郵件 | 轉寄郵件 | 轉寄訊息 | 已转发邮件 | 已轉寄郵件 | 开始转发的邮件 | 전달된 메시지 | 전달된 메일 | 전달 메시지
            رسالة معاد توجيهها | بدء الرسالة المعاد توجيهها | הודעה שהועברה | תחילת ההודעה שהועברה | tin nhắn được chuyển tiếp | thư đã chuyển tiếp | pesan terusan | pesan yang diteruskan | ข้อความที่ส่งต่อ
            inici del missatge reenviat | inicio de la mensaxe reenviada | memulai pesan yang diteruskan | bắt đầu thư được chuyển tiếp | เริ่มต้นข้อความที่ส่งต่อ | 开始转发的信息 | 以下是转发的邮件 | 開始轉寄郵件 | 以下是轉寄的郵件 | 下面是被转发的邮件 | 转发的消息
            """);

    private static final List<String> ORIGINAL = Words.table(
            """
            original message | original mail | original email | reply message | replied message | original appointment | reply to message | previous message | original e-mail
            oorspronkelijk bericht | origineel bericht | oorspronkelijke bericht | originele bericht | oorspronkelijke e-mail | oorspronkelijke afspraak | vorig bericht | originele mail
            message d'origine | message original | message initial | courrier original | courriel original | mail original | message précédent | e-mail d'origine | rendez-vous d'origine
            ursprüngliche nachricht | originalnachricht | original-nachricht | ursprüngliche mail | originalmeldung | ursprüngliche e-mail | ursprünglicher termin | original nachricht
            mensaje original | correo original | missatge original | messaggio originale | messaggio original | mensagem original | mensaxe orixinal
            ursprungligt meddelande | originalmeddelande | oprindelig meddelelse | oprindelig besked | original meddelelse | original melding | opprinnelig melding | opprinnelig e-post
            alkuperäinen viesti | wiadomość oryginalna | oryginalna wiadomość | původní zpráva | originální zpráva | pôvodná správa | eredeti üzenet | eredeti levél | mesaj original | mesajul original
            исходное сообщение | оригинальное сообщение | первоначальное сообщение | вихідне повідомлення | оригінал повідомлення | özgün ileti | orijinal ileti | orijinal mesaj | orjinal mesaj
            izvorna poruka | originalna poruka | izvirno sporočilo | originalno sporočilo | αρχικό μήνυμα | algne kiri | algsõnum | sākotnējā ziņa | pradinis laiškas | oriģinālā ziņa
            元のメッセージ | 元のメール | 原始邮件 | 原邮件 | 原始郵件 | 原始訊息 | 原始邮件信息 | 원본 메시지 | 원본 메일 | الرسالة الأصلية | הודעה מקורית | tin nhắn gốc | thư gốc | pesan asli | ข้อความต้นฉบับ
            """);

    private static final List<String> REPLY_ABOVE = Words.table(
            """
            reply above this line | type your reply above this line | please type your reply above this line | write your reply above this line | reply above the line
            please reply above this line | your reply above this line | enter your reply above this line | respond above this line | write above this line | add your reply above this line
            antwoord boven deze lijn | antwoord boven deze regel | typ uw antwoord boven deze regel | typ je antwoord boven deze regel | typ uw antwoord boven deze lijn | reageer boven deze lijn
            reageer boven deze regel | uw reactie boven deze lijn | uw reactie boven deze regel | plaats uw antwoord boven deze lijn | schrijf uw antwoord boven deze lijn | gelieve boven deze lijn te antwoorden
            répondre au-dessus de cette ligne | répondez au-dessus de cette ligne | veuillez répondre au-dessus de cette ligne | votre réponse au-dessus de cette ligne | écrivez votre réponse au-dessus de cette ligne
            saisissez votre réponse au-dessus de cette ligne | merci de répondre au-dessus de cette ligne
            antworten sie oberhalb dieser zeile | bitte oberhalb dieser zeile antworten | antwort oberhalb dieser linie | bitte antworten sie oberhalb dieser linie | ihre antwort oberhalb dieser zeile
            geben sie ihre antwort oberhalb dieser zeile ein | über dieser zeile antworten | bitte antworten sie über dieser zeile
            responda por encima de esta línea | escriba su respuesta por encima de esta línea | rispondi sopra questa riga | scrivi la tua risposta sopra questa riga | responda acima desta linha
            svara ovanför denna rad | skriv ditt svar ovanför denna rad | svar over denne linje | skriv dit svar over denne linje | odpowiedz powyżej tej linii
            """);

    private Dividers() {}

    static boolean isForward(final Line line) {
        return says(line, FORWARDED);
    }

    static boolean isOriginal(final Line line) {
        return says(line, ORIGINAL) && isDrawn(line.bare()) || isGroupWise(line);
    }

    /** {@code >>> Jan Jansen 3-5-2024 10:11 >>>}, below which GroupWise leaves the earlier mail as it is. */
    static boolean isGroupWise(final Line line) {
        return line.text().startsWith(">>>")
                && line.bare().endsWith(">>>")
                && line.bare().length() > 6
                && line.bare().length() <= LONGEST
                && Character.isLetter(line.bare().charAt(0));
    }

    /** The words of a line that announces a mail and goes on with its header fields, from the first of them; empty for no such line. */
    static String behindAnnouncement(final Line line) {
        final String bare = line.bare();
        if (!isDrawn(bare) || bare.length() > LONGEST_HEADER_LINE) {
            return "";
        }
        final String said = Words.lower(undrawn(bare));
        if (!Words.beginsWithAny(said, FORWARDED) && !Words.beginsWithAny(said, ORIGINAL)) {
            return "";
        }
        final int end = Math.max(bare.lastIndexOf("-- "), bare.lastIndexOf("== "));
        return end < 0 ? "" : bare.substring(end + 3).strip();
    }

    static boolean isReplyAbove(final Line line) {
        final String bare = line.bare();
        return bare.length() <= LONGEST
                && Words.holdsAny(undrawn(bare), REPLY_ABOVE)
                && (isDrawn(bare) || Words.count(bare) <= 12);
    }

    /** A line of dashes, underscores, stars or equal signs, of which nothing can be read. */
    static boolean isRule(final Line line) {
        final String bare = line.bare();
        return bare.length() >= 3 && bare.length() <= 200 && bare.chars().allMatch(c -> isDrawing((char) c));
    }

    /** Said in so many words and nothing more: {@code ---------- Forwarded message ---------}, {@code Begin doorgestuurd bericht:}. */
    private static boolean says(final Line line, final List<String> phrases) {
        final String bare = line.bare();
        if (bare.length() < 4 || bare.length() > LONGEST) {
            return false;
        }
        final String said = undrawn(bare);
        if (phrases.contains(said)) {
            return isDrawn(bare) || bare.endsWith(":") || bare.endsWith("\uff1a") || Words.count(said) <= 4;
        }
        return isDrawn(bare) && Words.beginsWithAny(said, phrases);
    }

    private static String undrawn(final String bare) {
        int from = 0;
        int to = bare.length();
        while (from < to && isEdge(bare.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(bare.charAt(to - 1))) {
            to--;
        }
        return Words.lower(bare.substring(from, to));
    }

    private static boolean isEdge(final char c) {
        return isDrawing(c) || c == ':' || c == '\uff1a' || c == '.' || c == '(' || c == ')';
    }

    private static boolean isDrawn(final String bare) {
        int drawn = 0;
        for (int i = 0; i < bare.length() && isDrawing(bare.charAt(i)); i++) {
            drawn += bare.charAt(i) == ' ' ? 0 : 1;
        }
        return drawn >= 2;
    }

    private static boolean isDrawing(final char c) {
        return "-_=*#~+ \u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501<>[]|".indexOf(c) >= 0;
    }
}
