package org.gehoor.intake.mail.reply;

import java.util.List;

/** The words of lines such as {@code Op 3 mei schreef Jan:} in the languages of mail programs. */
final class WritingWords {

    /** What somebody did. */
    static final List<String> WROTE = Words.table(
            """
            wrote | writes | has written
            schreef | heeft geschreven | geschreven | schrijft | het volgende geschreven | geschreef
            a écrit | écrit | a ecrit | ecrit | ont écrit | a envoyé
            schrieb | schreibt | hat geschrieben | geschrieben
            escribió | escribio | ha escrito | va escriure | ha escrit | escribiu | idatzi du
            ha scritto | scrive | scrisse | ha inviato | escreveu | escribeu
            skrev | skriver | skrifaði | kirjoitti | kirjutas | kirjoittaa
            napisał | napisała | napisał(a) | pisze | napsal | napsala | napsal(a) | napísal | napísala | napísal(a) | písal | píše
            írta | ezt írta | a következőt írta | irta | a scris | scrie
            написал | написала | написал(а) | пишет | писал | писал(а) | написав | написала | написав(ла) | пише | написа | напиша
            yazdı | şunları yazdı | şunu yazdı | şöyle yazdı | napisao | napisala | napisao/la | je napisao | je napisala | je napisao/la | je pisal | je napisal
            έγραψε | rakstīja | rašė | parašė
            のメール | 書きました | が書いた | のメッセージ | 写道 | 寫道 | 님이 작성 | 작성 | 메시지 | كتب | כתב | כתבה | đã viết | menulis | เขียน
            """);

    /** What such a line begins with. */
    static final List<String> OPENERS = Words.table(
            """
            on | at | in a message dated | op | le | am | il | il giorno | in data | el | em | den | d | på | dne | dňa | dnia | w dniu | u | dana | la | pe | în data | data de
            в | от | на | στις | kuupäeval | em data de | 2-day | il dì | den | tarihinde | vào | pada | em qua | em seg | ngày | 在 | 于
            monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu | fri | sat | sun
            maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
            montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | lunes | martes | miércoles | jueves | viernes | sábado | domingo
            понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | pon | wt | śr | czw | pt | sob | ndz | pon. | śr.
            """);

    /** First and second persons: a line with one of them may well be the sender's own sentence. */
    static final List<String> PERSONAL = Words.table(
            """
            ik | wij | we | ons | u | uw | jij | je | jullie | mijn | i | you | your | my | our | je | j'ai | nous | vous | votre | mon | ma | ich | wir | sie | ihr | ihre | mein | unser | mij | me | m'a | mir | mich
            the | het | een | une | das | eine | einen | ein | mon
            """);

    private WritingWords() {}
}
