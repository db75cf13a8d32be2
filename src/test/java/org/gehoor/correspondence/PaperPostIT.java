package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gehoor.organisation.Actor;
import org.gehoor.print.Printed;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.register.Command;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Looked;
import org.gehoor.register.OrderBook;
import org.gehoor.register.Registration;
import org.gehoor.register.SentOutside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to people without a mail address, from the letter writer to the letter box. */
class PaperPostIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-02");

    @TempDir
    Path home;

    private CorrespondenceRooms hub;
    private PaperPost post;

    @BeforeEach
    void open() {
        hub = CorrespondenceRooms.openWith("gehoor.home", home.toString());
        post = hub.the(PaperPost.class);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void whoHasNoMailAddressGetsALetterOnPaperThatNoServerSees() throws IOException {
        Registration dossier = hub.call("dijkstra", "Jo Voorbeeld");
        hub.fact(
                dossier,
                "registration.corrected",
                CorrespondenceRooms.NOW,
                Map.of(),
                Map.of("name_address", "J. Voorbeeld\nDorpsstraat 1, 8911 AB Leeuwarden"));
        assertThat(hub.writeAll()).hasAtLeastOneElementOfType(Writing.Written.class);
        assertThat(hub.letter("acknowledgement", "state")).isEqualTo("to_print");
        assertThat(hub.owed()).contains("person acknowledgement to print");
        printAll();
        PaperLetter waiting = post.toPost("dijkstra").get(0);
        assertThat(waiting.file()).isEqualTo(dossier.number() + "-acknowledgement-1.pdf");
        assertThat(waiting.printed()).isTrue();
        assertThat(post.toPost("lm")).isEmpty();
        assertThat(files()).containsExactly("dijkstra/" + waiting.file());
        assertThat(Printed.text(Files.readAllBytes(home.resolve("letters-to-print/dijkstra/" + waiting.file()))))
                .contains(
                        "Dijkstra Assurantiën b.v.",
                        "J. Voorbeeld\nDorpsstraat 1\n8911 AB Leeuwarden",
                        "maandag 2 februari 2026",
                        dossier.number(),
                        "Schrijf of bel ons")
                .doesNotContain("deze mail");
        assertThat(hub.sendAll()).noneMatch(sent -> sent.toString().contains("acknowledgement"));
    }

    @Test
    void itGoesToTheAddressThatTheComplainantGaveWhereTheFormSaysNothingElse() {
        Registration dossier = hub.call("dijkstra", "Jo Voorbeeld");
        hub.sql()
                .sql("update party set postal = ?")
                .param("Brink 2\n9401 HV Assen")
                .update();
        hub.writeAll();
        assertThat(post.claim().get(0).addressee()).containsExactly("Jo Voorbeeld", "Brink 2", "9401 HV Assen");
        hub.fact(
                dossier,
                "registration.corrected",
                CorrespondenceRooms.NOW,
                Map.of(),
                Map.of("name_address", "J. Voorbeeld\nDorpsstraat 1, 8911 AB Leeuwarden"));
        hub.waitsAreOver();
        assertThat(post.claim().get(0).addressee()).contains("Dorpsstraat 1").doesNotContain("Brink 2");
    }

    @Test
    void whatLiesInTheFolderIsShownAtTheDeskTooUntilItIsPosted() throws IOException {
        hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        printAll();
        PaperLetter letter = post.toPost("dijkstra").get(0);
        assertThat(letter.language()).isEqualTo("nl");
        assertThat(letter.confidential()).isFalse();
        assertThat(post.show(letter.letter()))
                .contains(Files.readAllBytes(home.resolve("letters-to-print").resolve(files().get(0))));
        post.posted(letter.letter(), TODAY, "An");
        assertThat(post.show(letter.letter())).isEmpty();
    }

    @Test
    void postingItMeetsThePromiseAndTakesTheFileAway() throws IOException {
        Registration dossier = hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        printAll();
        long letter = post.toPost(null).get(0).letter();
        assertThat(post.posted(letter, TODAY.plusDays(1), "An")).as("tomorrow").isFalse();
        assertThat(post.posted(letter, TODAY.minusDays(1), "An"))
                .as("before the complaint")
                .isFalse();
        assertThat(post.posted(letter, TODAY, "An")).isTrue();
        assertThat(post.posted(letter, TODAY, "An")).as("once more").isFalse();
        assertThat(hub.facts(dossier)).contains("message.sent:acknowledgement");
        assertThat(hub.owed()).noneMatch(what -> what.contains("to print"));
        assertThat(post.toPost(null)).isEmpty();
        printAll();
        assertThat(files()).isEmpty();
        assertThat(hub.letter("acknowledgement", "state")).isEqualTo("posted");
        printAll();
        assertThat(files()).isEmpty();
    }

    @Test
    void aLetterThatTheCrmSaysWasPostedWaitsNoMore() throws IOException {
        Registration dossier = hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        printAll();
        assertThat(hub.the(OrderBook.class)
                        .carryOut(new Command(
                                "dijkstra",
                                "crm-1",
                                "x",
                                new Actor("dijkstra-crm", List.of("employee"), false),
                                dossier.number(),
                                null,
                                new Order(
                                        CommandType.SENT_OUTSIDE,
                                        Map.of(
                                                "message", List.of("acknowledgement"),
                                                "on", List.of(TODAY.toString()),
                                                "how", List.of("post")),
                                        Map.of("copy", "in de map"),
                                        "")))
                        .accepted())
                .isTrue();
        assertThat(post.toPost(null)).isEmpty();
        printAll();
        assertThat(files()).isEmpty();
        assertThat(hub.owed()).noneMatch(what -> what.contains("to print"));
    }

    @Test
    void theTaskOnTheListOfPeopleEndsItToo() {
        hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        long task = hub.sql()
                .sql("select id from due_moment where what = 'acknowledgement to print'")
                .query(Long.class)
                .single();
        assertThat(hub.the(SentOutside.class).note(task, TODAY, "An")).isTrue();
        assertThat(post.toPost(null)).isEmpty();
    }

    @Test
    void whoOnlyLooksAtThatTaskHasPostedNothing() throws IOException {
        hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        printAll();
        long task = hub.sql()
                .sql("select id from due_moment where what = 'acknowledgement to print'")
                .query(Long.class)
                .single();

        assertThat(hub.the(DueMoments.class).looked(task, "An")).isEqualTo(Looked.LETTER_TO_POST);
        printAll();
        assertThat(post.toPost(null)).hasSize(1);
        assertThat(files()).hasSize(1);
        assertThat(hub.letter("acknowledgement", "state")).isEqualTo("to_print");

        assertThat(hub.the(SentOutside.class).note(task, TODAY, "An")).isTrue();
        assertThat(hub.the(DueMoments.class).looked(task, "An")).isEqualTo(Looked.NOBODY_WAITS);
    }

    @Test
    void whatWasPrintedAndNotNotedIsPrintedAgainOverItself() throws IOException {
        hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        List<PrintJob> jobs = post.claim();
        assertThat(post.claim()).as("ours for a lease").isEmpty();
        post.print(jobs.get(0));
        byte[] first = Files.readAllBytes(home.resolve("letters-to-print").resolve(files().get(0)));
        hub.waitsAreOver();
        printAll();
        assertThat(files()).hasSize(1);
        assertThat(Files.readAllBytes(home.resolve("letters-to-print").resolve(files().get(0))))
                .isEqualTo(first);
    }

    @Test
    void aCoordinatorHearsOfALetterThatNobodyPosts() {
        hub.call("dijkstra", "Jo Voorbeeld");
        hub.writeAll();
        hub.rooms().clock().turn(Duration.ofDays(4));
        assertThat(hub.the(Reminders.class).claim()).contains("dijkstra");
    }

    @Test
    void nobodysNameIsInAFilesName() {
        hub.call("lm", "Zeldzaam/../Naam");
        hub.writeAll();
        assertThat(post.claim()).allSatisfy(job -> assertThat(job.file())
                .doesNotContain("Zeldzaam", "/", "..")
                .endsWith(".pdf"));
    }

    private void printAll() {
        post.claim().forEach(job -> post.done(post.print(job)));
    }

    private List<String> files() throws IOException {
        Path folder = home.resolve("letters-to-print");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
