package org.gehoor.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PrintedLetterTest {

    private static final PageFoot FOOT = (page, pages) -> page + "/" + pages;

    @Test
    void holdsItsLettersItsTitleItsLanguageAndItsStructure() throws IOException {
        byte[] pdf = letter("Geachte heer Łukasz Ğüneş,\n\nWij hebben uw klacht ontvangen.\n\nΩμέγα");
        assertThat(Printed.text(pdf)).contains("Łukasz Ğüneş", "Ωμέγα", "Dorpsstraat 1", "Uw klacht", "1/1");
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Brief");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void isTheSameToTheByteWhenItIsPrintedAgain() {
        assertThat(letter("Tweemaal")).isEqualTo(letter("Tweemaal"));
    }

    @Test
    void showsThatThereIsALetterWhichTheFontDoesNotHave() {
        assertThat(Printed.text(letter("blij \uD83D\uDE00 中文 einde"))).contains("blij □ □□ einde");
    }

    @Test
    void bearsWhateverPeopleWrite() {
        for (String text : List.of(
                "",
                "\0\u0007\u001b[31m\ttab",
                "\uD83D half",
                "\uDE00",
                "e\u0301\uFE0F\u200D\u202Ekoob",
                "ﷺ العربية עברית",
                "x".repeat(5_000),
                "\n\n\n\n\r\r\r\n",
                "\uFFFF\uFFFE\uFEFF",
                "a\u0300\u0301\u0302".repeat(500))) {
            assertThatCode(() -> letter(text)).doesNotThrowAnyException();
        }
        assertThat(Printed.text(letter("cafe\u0301"))).contains("café");
    }

    @Test
    void goesOnOverleafAndEndsSomewhere() {
        byte[] pdf = letter("Regel van een lange brief.\n".repeat(200));
        assertThat(Printed.pages(pdf)).isBetween(4, 6);
        assertThat(Printed.text(pdf)).contains("4/" + Printed.pages(pdf));
        assertThat(Printed.pages(letter("woord ".repeat(1_000_000)))).isLessThan(200);
    }

    private static byte[] letter(String text) {
        return new PrintedLetter(
                        new Imprint("Brief", "nl", "2026-000001-16"),
                        List.of("Voorbeeldstad", "Postbus 1, 1234 AB Voorbeeldstad"),
                        List.of("A. Anders", "Dorpsstraat 1", "1234 AB Ons Dorp"),
                        "Voorbeeldstad, 3 maart 2026",
                        "Uw klacht",
                        text)
                .pdf(FOOT);
    }
}
