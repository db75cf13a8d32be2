package org.gehoor.story.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gehoor.story.crash.HandlersView.Told;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One hub after another is killed, each working off what its predecessor left; the last one lives. Then the books of all
 * concerned are compared: complainants, handlers, mailboxes, register.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashStoryIT {

    private static final Logger log = LoggerFactory.getLogger(CrashStoryIT.class);
    private static final int LONGEST_LIFE_MILLIS = 3_000;
    private static final int NEIGHBOURS = 8;
    private static final String ONLY_RECEIVING = "--camel.main.auto-startup-exclude-pattern=reading";

    /** Letters that were on their way when a hub died, with the number of times. */
    private final Map<String, Integer> cutOff = new HashMap<>();

    private final Map<Death, Set<String>> cutOffBy = new EnumMap<>(Death.class);
    private final Map<String, List<Told>> told = new HashMap<>();
    private final List<Received> letters = new ArrayList<>();
    private Surroundings here;
    private Complaint poison;

    @BeforeAll
    void manyDieAndOneLives(@TempDir Path disk) throws InterruptedException {
        MailServer mail =
                "required".equals(System.getenv("GEHOOR_REAL_MAIL")) ? RealMail.started() : GreenMailServer.started();
        here = new Surroundings(mail, disk);
        long seed = Long.getLong("crash.seed", System.nanoTime());
        log.info("Some moments of death are drawn with -Dcrash.seed={}", seed);
        Random moments = new Random(seed);

        diesMigrating();
        diesAtAnyMoment(moments);
        diesAtAnyMoment(moments);
        for (Death death : Death.values()) {
            death.of(here);
            cutOffBy.put(death, noteWhatWasCutOff());
        }
        diesReadingPoison();
        diesAtAnyMoment(moments);
        try (OtherHub last = here.hub().ready()) {
            here.isAtRest();
            Surroundings.QUEUES.keySet().forEach(of -> told.put(of, here.handlersGet(of)));
            last.kill();
        }
        here.complaints().forEach(complaint -> letters.addAll(Received.by(complaint.from(), mail)));
        letters.addAll(Received.by("medewerkers@dijkstra.example", mail));
    }

    @AfterAll
    void end() {
        here.close();
    }

    private void diesMigrating() {
        Fate fate = Mortality.inTheMiddleOfMigrating();
        try (OtherHub hub = here.hub(fate.argument())) {
            hub.meets(fate);
        }
    }

    /** Perhaps while it still works off what its predecessor left. */
    private void diesAtAnyMoment(Random moments) throws InterruptedException {
        try (OtherHub hub = here.hub().ready()) {
            here.everyOneGetsAComplaint("any moment");
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(LONGEST_LIFE_MILLIS));
            hub.kill();
        }
        noteWhatWasCutOff();
    }

    /** The mail whose reading kills is claimed in one armful with its neighbours. */
    private void diesReadingPoison() {
        try (OtherHub receiving = here.hub(ONLY_RECEIVING).ready()) {
            poison = here.getsAComplaint("solidaris", "poison");
            Stream.generate(() -> "neighbour of poison")
                    .limit(NEIGHBOURS)
                    .forEach(round -> here.getsAComplaint("solidaris", round));
            here.books().have(here.complaints().size());
            receiving.kill();
        }
        Fate fate = Fate.diesReading(poison.marker());
        for (int attempt = 1; attempt <= 3; attempt++) {
            try (OtherHub hub = here.hub(fate.argument())) {
                hub.meets(fate);
            }
            noteWhatWasCutOff();
        }
    }

    private Set<String> noteWhatWasCutOff() {
        Set<String> onTheirWay = here.books().lettersOnTheirWay();
        onTheirWay.forEach(letter -> cutOff.merge(letter, 1, Integer::sum));
        return onTheirWay;
    }

    private List<Complaint> registered() {
        return here.complaints().stream()
                .filter(complaint -> !complaint.equals(poison))
                .toList();
    }

    private List<Complaint> registeredAt(String organisation) {
        return registered().stream()
                .filter(complaint -> complaint.organisation().equals(organisation))
                .toList();
    }

    @Test
    void everyComplaintIsInOneDossierAndNoDossierIsWithoutOne() {
        assertThat(registered())
                .filteredOn(complaint ->
                        here.books().dossiersWith(complaint.marker()).size() != 1)
                .isEmpty();
        assertThat(here.books().dossiers()).hasSameSizeAs(registered());
    }

    @Test
    void everyMailIsInTheLedgerOnceWithWhatItHangsOnIt() {
        assertThat(here.books().otherThanEntered()).containsExactly("set-aside reading-fails " + poison.marker());
        assertThat(registered())
                .filteredOn(complaint ->
                        !here.books().outcomesOf(complaint.marker()).equals(List.of("entered")))
                .isEmpty();
        assertThat(here.books().attachments()).isEqualTo(registered().size());
    }

    @Test
    void aMailWhoseReadingKillsIsSetAsideAfterThreeAttemptsAndHarmsNoNeighbour() {
        assertThat(here.books().outcomesOf(poison.marker())).containsExactly("set-aside reading-fails");
        assertThat(here.books().dossiersWith(poison.marker())).isEmpty();
        assertThat(registered())
                .filteredOn(complaint -> complaint.round().equals("neighbour of poison"))
                .hasSize(NEIGHBOURS);
    }

    @Test
    void handlersAreToldOfEachDossierOnce() {
        assertThat(told).allSatisfy((organisation, messages) -> assertThat(messages)
                .as(organisation)
                .hasSameSizeAs(registeredAt(organisation))
                .doesNotHaveDuplicates()
                .extracting(Told::type)
                .containsOnly("org.gehoor.assignment.v1"));
    }

    @Test
    void numbersHaveNoGaps() {
        assertThat(told).allSatisfy((organisation, messages) -> assertThat(
                        messages.stream().map(Told::sequence).sorted())
                .as(organisation)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, messages.size()).boxed().toList()));
    }

    @Test
    void everyComplainantGetsOneAcknowledgementWithTheNumberOfTheirDossier() {
        assertThat(registered()).allSatisfy(complaint -> {
            List<Received> theirs = letters.stream()
                    .filter(letter -> letter.to().equals(complaint.from()))
                    .toList();
            assertThat(theirs.stream().distinct()).as(complaint.toString()).hasSize(1);
            assertThat(here.books().dossiersWith(complaint.marker()))
                    .containsExactly(
                            complaint.organisation() + " " + theirs.get(0).number());
        });
        assertThat(letters).noneMatch(letter -> letter.to().equals(poison.from()));
    }

    @Test
    void handlersWithoutProgramGetOneNoticeOfEachDossier() {
        assertThat(letters.stream()
                        .filter(letter -> letter.to().startsWith("medewerkers@"))
                        .distinct()
                        .map(Received::number))
                .containsExactlyInAnyOrderElementsOf(
                        told.get("dijkstra").stream().map(Told::number).toList());
    }

    @Test
    void nothingIsSentTwiceButWhatWasOnItsWayWhenAHubDied() {
        assertThat(copies())
                .allSatisfy((letter, copies) ->
                        assertThat(copies).as(letter).isLessThanOrEqualTo(1 + cutOff.getOrDefault(letter, 0)));
    }

    @Test
    void whatTheServerHadTakenUnknownToUsComesOnceMoreWithTheSameMessageId() {
        Map<String, Long> copies = copies();
        assertThat(cutOffBy.keySet().stream().filter(Death::leavesALetterAtTheServer))
                .hasSize(3)
                .allSatisfy(death -> assertThat(cutOffBy.get(death))
                        .as(death.name())
                        .anySatisfy(letter -> assertThat(copies.get(letter)).isEqualTo(2)));
    }

    private Map<String, Long> copies() {
        return letters.stream().collect(groupingBy(Received::messageId, counting()));
    }

    @Test
    void takenMailIsMovedAndTheRestStaysInPlace() {
        assertThat(Surroundings.QUEUES.keySet()).allSatisfy(organisation -> {
            var mailbox = here.mail().mailbox("klachten@" + organisation + ".example");
            long all = here.complaints().stream()
                    .filter(complaint -> complaint.organisation().equals(organisation))
                    .count();
            boolean moves = !organisation.equals("dijkstra");
            assertThat(mailbox.mails()).as("inbox of " + organisation).hasSize(moves ? 0 : (int) all);
            // who died between COPY and EXPUNGE copied one a second time
            assertThat(mailbox.mails("Processed").size() - (moves ? all : 0)).isBetween(0L, 1L);
        });
    }
}
