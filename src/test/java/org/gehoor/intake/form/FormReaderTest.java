package org.gehoor.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FormReaderTest {

    private static final String TEXT = "<< /FT /Tx /T (name) /TU (Your name) /V (Anna) >>";

    @Test
    void readsTextTicksRadiosChoicesAndSignatures() {
        byte[] pdf = Pdfs.form(
                "",
                "/Fields [3 0 R 4 0 R 5 0 R 6 0 R 7 0 R 8 0 R 9 0 R]",
                TEXT,
                "<< /FT /Btn /T (yes) /V /On >>",
                "<< /FT /Btn /T (no) /V /Off >>",
                "<< /FT /Btn /Ff 32768 /T (which) /V /1 /Opt [(left) (right)] >>",
                "<< /FT /Ch /T (many) /V [(one) (two)] >>",
                "<< /FT /Sig /T (signed) >>",
                "<< /FT /Btn /Ff 65536 /T (print) >>");
        PdfForm form = FormReader.read(pdf);
        assertThat(form.finding()).isEqualTo(Finding.FILLED);
        assertThat(form.fields())
                .containsExactly(
                        new FilledField("name", "Your name", "Anna", FilledField.Kind.TEXT, false),
                        new FilledField("yes", "", "On", FilledField.Kind.TICK, true),
                        new FilledField("no", "", "Off", FilledField.Kind.TICK, false),
                        new FilledField("which", "", "right", FilledField.Kind.RADIO, true),
                        new FilledField("many", "", "one, two", FilledField.Kind.CHOICE, false),
                        new FilledField("signed", "", "", FilledField.Kind.SIGNATURE, false),
                        new FilledField("print", "", "", FilledField.Kind.BUTTON, false));
    }

    @Test
    void joinsTheNamesOfATreeAndHandsDownWhatStandsAbove() {
        PdfForm form = FormReader.read(Pdfs.form(
                "",
                "/Fields [3 0 R]",
                "<< /T (person) /FT /Tx /V (unknown) /Kids [4 0 R 5 0 R] >>",
                "<< /T (town) /Parent 3 0 R >>",
                "<< /T (name) /V <FEFF0141> /Parent 3 0 R /Kids [6 0 R] >>",
                "<< /Subtype /Widget /Parent 5 0 R >>"));
        assertThat(form.fields()).extracting(FilledField::name).containsExactly("person.town", "person.name");
        assertThat(form.fields()).extracting(FilledField::value).containsExactly("unknown", "Ł");
    }

    @Test
    void keepsWhatIsEncryptedHasAScriptOrIsXfaAndSaysWhy() {
        assertThat(finding(Pdfs.form("", "/Fields [3 0 R] /XFA [(a) 3 0 R]", TEXT)))
                .isEqualTo(Finding.XFA);
        String script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
        assertThat(finding(Pdfs.form("/OpenAction " + script, "/Fields [3 0 R]", TEXT)))
                .isEqualTo(Finding.SCRIPT);
        assertThat(finding(Pdfs.form("/Names << /JavaScript << /Names [] >> >>", "/Fields [3 0 R]", TEXT)))
                .isEqualTo(Finding.SCRIPT);
        assertThat(finding(Pdfs.form(
                        "",
                        "/Fields [3 0 R]",
                        "<< /FT /Tx /T (a) /V (b) /AA << /F << /S /URI /Next " + script + ">> >> >>")))
                .isEqualTo(Finding.SCRIPT);
        assertThat(finding(Pdfs.form(
                        "",
                        "/Fields [3 0 R]",
                        "<< /FT /Btn /T (a) /Kids [4 0 R] >>",
                        "<< /Subtype /Widget /A " + script + ">>")))
                .isEqualTo(Finding.SCRIPT);
        Pdfs sealed = new Pdfs();
        sealed.add("<< /Type /Catalog >>");
        assertThat(finding(sealed.bytes("/#45ncrypt 5 0 R"))).isEqualTo(Finding.ENCRYPTED);
    }

    @Test
    void saysSoOfAFileWithoutFieldsAndOfNoPdfAtAll() {
        assertThat(finding(Pdfs.form("", "/Fields []"))).isEqualTo(Finding.NO_FIELDS);
        assertThat(finding(Pdfs.form("", "/Fields 7"))).isEqualTo(Finding.NO_FIELDS);
        assertThat(finding(bytes("From: x\r\n\r\nno pdf"))).isEqualTo(Finding.NO_PDF);
        assertThat(finding(bytes("%PDF-1.7\n"))).isEqualTo(Finding.NO_PDF);
        assertThat(finding(new byte[0])).isEqualTo(Finding.NO_PDF);
        assertThat(finding(new byte[Weight.LARGEST + 1])).isEqualTo(Finding.TOO_LARGE);
    }

    @Test
    void endsInATreeThatLoops() {
        PdfForm form = FormReader.read(Pdfs.form(
                "",
                "/Fields [3 0 R 3 0 R]",
                "<< /T (a) /Kids [4 0 R 3 0 R] >>",
                "<< /T (b) /FT /Tx /V (x) /Kids [3 0 R 4 0 R 5 0 R] >>",
                "<< /T (c) /FT /Tx /V (y) /Parent 4 0 R >>"));
        assertThat(form.fields()).extracting(FilledField::name).containsExactly("a.b.c");
    }

    @Test
    void boundsHowManyHowDeepAndHowLong() {
        String many = IntStream.range(0, FieldTree.FIELDS + 500)
                .mapToObj(i -> "<< /FT /Tx /T (f" + i + ") /V (v) >>")
                .collect(Collectors.joining(" "));
        assertThat(FormReader.read(Pdfs.form("", "/Fields [" + many + "]")).fields())
                .hasSize(FieldTree.FIELDS);
        String[] deep = IntStream.range(0, 500)
                .mapToObj(i -> "<< /T (d) /Kids [" + (i + 4) + " 0 R] >>")
                .toArray(String[]::new);
        assertThat(FormReader.read(Pdfs.form("", "/Fields [3 0 R]", deep)).fields())
                .isEmpty();
        String huge = "<< /FT /Tx /T (" + "n".repeat(100_000) + ") /V (" + "v".repeat(100_000) + ") >>";
        FilledField field =
                FormReader.read(Pdfs.form("", "/Fields [3 0 R]", huge)).fields().get(0);
        assertThat(field.name()).hasSizeLessThanOrEqualTo(500);
        assertThat(field.value()).hasSize(FieldTree.VALUE);
        assertThat(finding(Pdfs.form("", "/Fields " + "[".repeat(100_000)))).isIn(Finding.NO_PDF, Finding.NO_FIELDS);
    }

    @Test
    void doesNotOpenWhatUnpacksToTooMuch() {
        for (byte[] data : List.of(Pdfs.deflated(40 << 20, 1), Pdfs.deflated(200 << 20, 2))) {
            Pdfs bomb = new Pdfs();
            bomb.add("<< /Type /Catalog /AcroForm 3 0 R >>");
            bomb.stream("/Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /FlateDecode]", data);
            assertThat(finding(bomb.bytes(""))).isEqualTo(Finding.TOO_LARGE);
        }
        Pdfs inLetters = new Pdfs();
        inLetters.add("<< /Type /Catalog /AcroForm 3 0 R >>");
        StringBuilder hex = new StringBuilder();
        for (byte one : Pdfs.deflated(40 << 20, 1)) {
            hex.append("%02x".formatted(one));
        }
        inLetters.stream("/Filter [/ASCIIHexDecode /FlateDecode]", bytes(hex + ">"));
        assertThat(finding(inLetters.bytes(""))).isEqualTo(Finding.TOO_LARGE);
        Pdfs unmeasured = new Pdfs();
        unmeasured.add("<< /Type /Catalog >>");
        unmeasured.stream("/Filter /LZ#57Decode", new byte[100]);
        assertThat(finding(unmeasured.bytes(""))).isEqualTo(Finding.TOO_LARGE);
    }

    @Test
    void showsNoControls() {
        PdfForm form = FormReader.read(Pdfs.form(
                "", "/Fields [3 0 R]", "<< /FT /Tx /T (a\\000b\\r\\nc) /V <FEFF0041001B006E006C001B0042000D0043> >>"));
        assertThat(form.fields().get(0).name()).isEqualTo("ab c");
        assertThat(form.fields().get(0).value()).doesNotContain("\u001b", "\r").contains("B\nC");
    }

    /** Whatever becomes of the bytes on their way, there is one answer, and soon. */
    @Test
    void bearsAnyDamage() {
        byte[] whole = Pdfs.form("", "/Fields [3 0 R 4 0 R]", TEXT, "<< /FT /Btn /T (yes) /V /On >>");
        Random random = new Random(19);
        long started = System.nanoTime();
        for (int i = 0; i < 2_000; i++) {
            byte[] spoilt = whole.clone();
            for (int n = 0; n <= random.nextInt(6); n++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(FormReader.read(spoilt)).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(15));
    }

    private static Finding finding(byte[] pdf) {
        return FormReader.read(pdf).finding();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
