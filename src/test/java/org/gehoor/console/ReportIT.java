package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gehoor.register.Channel;
import org.gehoor.register.YearTale;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly analysis as the coordinator gets it. */
class ReportIT {

    private static final String SPREADSHEET_COMMAND = "=HYPERLINK(\"https://evil.example\";\"klik\")";

    @TempDir
    Path folder;

    private Rooms rooms;
    private YearTale tale;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aYear() {
        rooms = Rooms.open("2026-01-01T08:00:00Z", "register");
        tale = new YearTale(rooms);
        for (int i = 10; i < 18; i++) {
            String name = "lm" + i;
            tale.complaint("lm", name, Channel.MAIL, "2026-01-" + i + "T09:00:00Z")
                    .fact(
                            name,
                            "assigned",
                            "2026-01-" + i + "T09:30:00Z",
                            "handler",
                            "Łukasz Ğüneş Ωμέγα \uD83D\uDE00");
        }
        tale.complaint("lm", "call", Channel.PHONE, "2026-01-20T09:00:00Z");
        for (int i = 10; i < 14; i++) {
            String name = "dijkstra" + i;
            tale.complaint("dijkstra", name, Channel.MAIL, "2026-02-" + i + "T09:00:00Z")
                    .fact(name, "registration.corrected", "2026-02-" + i + "T09:20:00Z", "nature", SPREADSHEET_COMMAND)
                    .fact(
                            name,
                            "assigned",
                            "2026-02-" + i + "T09:30:00Z",
                            "handler",
                            "Łukasz Ğüneş Ωμέγα \uD83D\uDE00");
        }
        rooms.clock().turnTo("2027-01-10T08:00:00Z");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void theSheetOpensInExcelAndRunsNothing() throws IOException {
        assertThat(report("dijkstra", "--csv", file("year.csv"))).isZero();
        String sheet = Files.readString(folder.resolve("year.csv"));
        assertThat(sheet).startsWith("\uFEFFreport;title;Klachten 2026").endsWith("\r\n");
        List<List<String>> lines = cells(sheet.substring(1));
        assertThat(lines).extracting(List::size).containsOnly(lines.get(0).size());
        assertThat(lines.stream().flatMap(List::stream))
                .contains("'" + SPREADSHEET_COMMAND)
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@].*"));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("balance", "new", "Ontvangen", "4"));
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .startsWith("complaint", "1", tale.number("dijkstra10"), "2026-02-10", "E-mail"));
        assertThat(out.toString()).contains("all accounted for").doesNotContain("pdf");
    }

    @Test
    void anEnglishSheetIsPartedByCommas() throws IOException {
        assertThat(report("dijkstra", "--language", "en", "--csv", file("year.csv")))
                .isZero();
        assertThat(Files.readString(folder.resolve("year.csv"))).contains("\r\nbalance,new,Received,4,");
        assertThat(report("dijkstra", "--language", "de", "--csv", file("other.csv")))
                .isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("only in en, fr, nl");
    }

    @Test
    void thePaperHoldsItsLettersItsTitleAndItsStructure() throws IOException {
        assertThat(report("dijkstra", "--pdf", file("year.pdf"))).isZero();
        try (PDDocument paper = Loader.loadPDF(folder.resolve("year.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(
                            "Klachten 2026", "Łukasz", "Ğüneş", "Ωμέγα", tale.number("dijkstra10"), "Bladzijde 1 van");
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Klachten 2026");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void thePublicVersionNamesNoComplaintAndNoSmallGroup() throws IOException {
        assertThat(report("lm", "--public", "--csv", file("year.csv"))).isZero();
        String sheet = Files.readString(folder.resolve("year.csv"));
        assertThat(sheet)
                .contains("balance;new;Ontvangen;9;")
                .contains("channel;mail;E-mail;*;", "channel;phone;Telefoon;*;")
                .doesNotContain(tale.number("lm10"), "complaint;", "Klaartje", "Łukasz");
        assertThat(report("dijkstra", "--public", "--csv", file("small.csv"))).isZero();
        assertThat(Files.readString(folder.resolve("small.csv")))
                .contains("balance;new;Ontvangen;*;", "nature;other;Overige;*;")
                .doesNotContain("HYPERLINK");
    }

    @Test
    void nobodyIsNamedWhereTheProcedureTakesPeopleOut() throws IOException {
        assertThat(report("lm", "--csv", file("lm.csv"))).isZero();
        assertThat(Files.readString(folder.resolve("lm.csv")))
                .contains(tale.number("lm10"))
                .doesNotContain("Łukasz", "Klaartje");
        assertThat(report("dijkstra", "--csv", file("dijkstra.csv"))).isZero();
        assertThat(Files.readString(folder.resolve("dijkstra.csv")))
                .contains("Łukasz")
                .doesNotContain("Klaartje");
    }

    @Test
    void nothingIsWrittenWhenFiguresAndRegisterDoNotFit() {
        rooms.sql()
                .sql("update dossier set state = 'closed' where id = ?")
                .param(tale.dossier("lm10"))
                .update();
        assertThat(report("lm", "--csv", file("lm.csv"), "--pdf", file("lm.pdf")))
                .isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("figures and register do not fit", tale.number("lm10"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReportIsNeverWrittenOver() {
        assertThat(report("lm", "--csv", file("lm.csv"))).isZero();
        assertThat(report("lm", "--csv", file("lm.csv"))).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("name another file");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(report("nobody")).isEqualTo(Console.REFUSED);
        assertThat(report("lm", "--opening", "2", "--opening-closed", "3")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("no organisation 'nobody'", "count them again");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int report(String organisation, String... more) {
        List<String> args = new ArrayList<>(List.of("report", "--organisation", organisation, "--year", "2026"));
        args.addAll(List.of(more));
        return Console.run(
                new HubInRooms(rooms, folder),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                args.toArray(String[]::new));
    }

    /** RFC 4180 with semicolons, read back letter by letter. */
    private static List<List<String>> cells(String sheet) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < sheet.length(); i++) {
            char letter = sheet.charAt(i);
            if (letter == '"') {
                if (quoted && i + 1 < sheet.length() && sheet.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (letter == ';' || letter == '\r')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (letter == '\r') {
                    lines.add(List.copyOf(line));
                    line.clear();
                    i++;
                }
            } else {
                cell.append(letter);
            }
        }
        return lines;
    }
}
