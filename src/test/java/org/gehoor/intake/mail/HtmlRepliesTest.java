package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HTML says of quotations and signatures, per mail program; {@code NEW} is new and {@code OLD} is quoted in each. */
class HtmlRepliesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Gmail | <div dir=ltr>NEW</div><br><div class=gmail_quote><div class=gmail_attr>Op vr 20 nov 2026 om 10:15 schreef Klachten &lt;<a href='mailto:k@a.example'>k@a.example</a>&gt;:<br></div><blockquote class=gmail_quote>OLD</blockquote></div>",
                "Gmail, language unknown | <div>NEW</div><div class=gmail_quote><div class=gmail_attr>Xyz abc 10:15 def:<br></div><blockquote class=gmail_quote>OLD</blockquote></div>",
                "Gmail behind Outlook | <div>NEW</div><div class=x_gmail_quote><div class=x_gmail_attr>Xyz:</div><blockquote class=x_gmail_quote>OLD</blockquote></div>",
                "Thunderbird | NEW<br><div class=moz-cite-prefix>Op 20-11-2026 om 10:15 schreef Klachten:<br></div><blockquote type=cite cite='mid:x'>OLD</blockquote>",
                "Apple Mail | <div>NEW</div><div><br><blockquote type=cite><div>Op 20 nov. 2026 om 10:15 heeft K &lt;k@a.example&gt; het volgende geschreven:</div><br><div>OLD</div></blockquote></div>",
                "Outlook on the web | <div>NEW</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>Van:</b> Klachten &lt;k@a.example&gt;<br><b>Verzonden:</b> vrijdag 20 november 2026 10:15<br><b>Aan:</b> Jan<br><b>Onderwerp:</b> Bak</div><div>OLD</div>",
                "Outlook, language unknown | <div>NEW</div><div id=divRplyFwdMsg><b>Abc:</b> Klachten<br><b>Def:</b> 20.11.2026<br><b>Ghi:</b> Jan</div><div>OLD</div>",
                "Outlook for Windows | <p class=MsoNormal>NEW</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Van:</b> Klachten &lt;k@a.example&gt; <br><b>Verzonden:</b> vrijdag 20 november 2026 10:15<br><b>Aan:</b> Jan<br><b>Onderwerp:</b> Bak</p></div><p>OLD</p>",
                "Outlook for Mac | <div>NEW</div><span id=OLK_SRC_BODY_SECTION><div>Van: Klachten</div><div>OLD</div></span>",
                "new Outlook for telephones | <div>NEW</div><div class=ms-outlook-mobile-reference-message>OLD</div>",
                "Yahoo | <div>NEW</div><div id=yahoo_quoted_1 class=yahoo_quoted><div>Xyz 10:15, Klachten &lt;k@a.example&gt; wrote:</div><div>OLD</div></div>",
                "Proton | <div>NEW</div><div class=protonmail_quote>Op vrijdag 20 november 2026 om 10:15 schreef K &lt;k@a.example&gt;:<br><blockquote class=protonmail_quote type=cite>OLD</blockquote></div>",
                "Roundcube | <p>NEW</p><p id=reply-intro>Klachten schreef op 20-11-2026 10:15:</p><blockquote type=cite style='padding: 0 0.4em; border-left: #1010ff 2px solid'>OLD</blockquote>",
                "Zimbra | <div>NEW</div><hr id=zwchr data-marker=__DIVIDER__><div data-marker=__HEADERS__><b>Van: </b>K &lt;k@a.example&gt;<br><b>Aan: </b>Jan<br><b>Verzonden: </b>vrijdag 20 november 2026 10:15<br><b>Onderwerp: </b>Bak</div><div data-marker=__QUOTED_TEXT__>OLD</div>",
                "Open-Xchange | <p>NEW</p><blockquote type=cite><div>Op 20-11-2026 10:15 CET schreef Klachten &lt;k@a.example&gt;:</div><div>OLD</div></blockquote>",
                "Mail.ru | <p>NEW</p><br>Fri, 20 Nov 2026 10:15:51 +0100 от Klachten &lt;k@a.example&gt;:<br><blockquote style='border-left:1px solid #0857A6'>OLD</blockquote>",
                "Yandex | <p>NEW</p><p>20.11.2026, 10:15, \"Klachten\" &lt;<a href='mailto:k@a.example'>k@a.example</a>&gt;:</p><blockquote>OLD</blockquote>",
                "Hotmail | <div>NEW<br><hr id=stopSpelling>Date: Fri, 20 Nov 2026 10:15:45 +0100<br>Subject: Bak<br>From: k@a.example<br>To: jan@a.example<br><br>OLD</div>"
            })
    void partsNewFromQuoted(final String program, final String html) {
        final Mail mail = ForwardsTest.mail("Re: Bak", "text/html", html);
        assertThat(mail.written().newText()).as(program).isEqualTo("NEW");
        assertThat(mail.written().quotedText()).as(program).contains("OLD");
        assertThat(mail.text()).contains("NEW", "OLD");
        assertThat(mail.forwarded()).isNull();
    }

    @Test
    void answersBetweenTheQuotationsStayNew() {
        final Mail mail = ForwardsTest.mail(
                "Re: Bak",
                "text/html",
                "<div class=gmail_quote><div class=gmail_attr>Op vr 20 nov 2026 om 10:15 schreef K &lt;k@a.example&gt;:</div>"
                        + "<blockquote class=gmail_quote>Wanneer?</blockquote><div>Gisteren.</div>"
                        + "<blockquote class=gmail_quote>Welke bak?</blockquote><div>Nummer 12.</div></div>");
        assertThat(mail.written().newText())
                .containsSubsequence("Gisteren.", "Nummer 12.")
                .doesNotContain("?");
    }

    @Test
    void anIndentedParagraphOfTheSenderIsNoQuotation() {
        final Mail mail = ForwardsTest.mail(
                "Klacht",
                "text/html",
                "<p>Ik citeer mezelf:</p><blockquote>De bak is vol.</blockquote><p>Dat is alles.</p>");
        assertThat(mail.written().newText()).contains("De bak is vol.", "Dat is alles.");
    }

    @Test
    void aMarkedSignatureIsTheSignature() {
        final Mail mail = ForwardsTest.mail(
                "Klacht",
                "text/html",
                "<div>De bak is vol.</div><div class=gmail_signature>Jan Jansen<br>Dorpsstraat 1</div>");
        assertThat(mail.written().newText()).isEqualTo("De bak is vol.");
        assertThat(mail.written().signature()).isEqualTo("Jan Jansen\nDorpsstraat 1");
    }

    @Test
    void aNewsletterWithRuledBoxesLosesNothing() {
        final Mail mail = ForwardsTest.mail(
                "Nieuws",
                "text/html",
                "<div>Een</div><div style='border-top:1px solid red'>Twee</div><div style='border-top:1px solid red'>Drie</div>");
        assertThat(mail.written().newText()).contains("Een", "Twee", "Drie");
    }

    @Test
    void gmailForwardsInHtml() {
        final Mail mail = ForwardsTest.mail(
                "Fwd: Bak",
                "text/html",
                "<div dir=ltr>Voor jullie.<br><br><div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>"
                        + "Van: <strong>Jan Jansen</strong> <span dir=auto>&lt;<a href='mailto:jan@a.example'>jan@a.example</a>&gt;</span><br>"
                        + "Date: vr 20 nov 2026 om 10:15<br>Subject: Bak<br>To:  &lt;<a href='mailto:b@a.example'>b@a.example</a>&gt;<br></div>"
                        + "<br><div>De bak is vol.</div></div></div>");
        assertThat(mail.forwarded()).isNotNull();
        assertThat(mail.forwarded().from()).isEqualTo(new Sender("jan@a.example", "Jan Jansen"));
        assertThat(mail.forwarded().text()).isEqualTo("De bak is vol.");
        assertThat(mail.forwarded().comment()).isEqualTo("Voor jullie.");
    }

    @Test
    void thunderbirdForwardsInATable() {
        final Mail mail = ForwardsTest.mail(
                "Fwd: Bak",
                "text/html",
                "<p>Zie onder.</p><div class=moz-forward-container>-------- Doorgestuurd bericht --------<table class=moz-email-headers-table>"
                        + "<tr><th>Onderwerp: </th><td>Bak</td></tr><tr><th>Datum: </th><td>Fri, 20 Nov 2026 10:15:00 +0100</td></tr>"
                        + "<tr><th>Van: </th><td>Jan Jansen <a href='mailto:jan@a.example'>&lt;jan@a.example&gt;</a></td></tr>"
                        + "<tr><th>Aan: </th><td>b@a.example</td></tr></table><br><br>De bak is vol.</div>");
        assertThat(mail.forwarded()).isNotNull();
        assertThat(mail.forwarded().from()).isEqualTo(new Sender("jan@a.example", "Jan Jansen"));
        assertThat(mail.forwarded().subject()).isEqualTo("Bak");
        assertThat(mail.forwarded().text()).isEqualTo("De bak is vol.");
    }

    @Test
    void outlookForwardsWithParagraphsForFields() {
        final Mail mail = ForwardsTest.mail(
                "FW: Bak",
                "text/html",
                "<p>Zie onder.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>Van:</b> Jan Jansen &lt;jan@a.example&gt;</p>"
                        + "<p><b>Verzonden:</b> vrijdag 20 november 2026 10:15</p><p><b>Aan:</b> Balie</p><p><b>Onderwerp:</b> Bak</p></div><p>De bak is vol.</p>");
        assertThat(mail.forwarded()).isNotNull();
        assertThat(mail.forwarded().from()).isEqualTo(new Sender("jan@a.example", "Jan Jansen"));
        assertThat(mail.forwarded().subject()).isEqualTo("Bak");
        assertThat(mail.forwarded().text()).isEqualTo("De bak is vol.");
        assertThat(mail.written().newText()).isEqualTo("Zie onder.");
    }
}
