package org.gehoor.story.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gehoor.testkit.GreenMailServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One hub after another is killed; at last one lives, and all books must agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashStoryIT {

    private static final int LONGEST_LIFE_MILLIS = 4_000;

    private final Set<String> maybeSent = new HashSet<>();
    private Surroundings here;
    private OtherHub last;

    @BeforeAll
    void manyDie(@TempDir Path disk) throws InterruptedException {
        here = new Surroundings(GreenMailServer.started(), disk);
        Fate migrating = Mortality.inTheMiddleOfMigrating();
        try (OtherHub first = here.hub(migrating.argument())) {
            first.meets(migrating);
        }
        log("migration");
        dieAtRandom(2);
        for (Death death : Death.values()) {
            death.of(here);
            maybeSent.addAll(here.books().lettersOnTheirWay());
            log(death.name());
        }
        last = here.hub().ready();
        log("ready");
        here.isAtRest();
        log("rest");
    }

    private long then = System.nanoTime();

    void log(String what) {
        System.out.println("XXX " + what + " " + (System.nanoTime() - then) / 1000000);
        then = System.nanoTime();
    }

    private void dieAtRandom(int times) throws InterruptedException {
        long seed = Long.getLong("crash.seed", System.nanoTime());
        System.out.println("Moments of death by -Dcrash.seed=" + seed);
        Random moments = new Random(seed);
        for (int i = 0; i < times; i++) {
            try (OtherHub hub = here.hub().ready()) {
                here.everyOneGetsAComplaint("random-" + i);
                TimeUnit.MILLISECONDS.sleep(moments.nextInt(LONGEST_LIFE_MILLIS));
                hub.kill();
            }
            maybeSent.addAll(here.books().lettersOnTheirWay());
            log("random");
        }
    }

    @AfterAll
    void end() {
        if (last != null) {
            last.close();
        }
        here.close();
    }

    @Test
    void everyComplaintIsInOneDossierAndNoDossierIsWithoutOne() {
        Map<String, List<String>> dossiers = new HashMap<>();
        here.complaints()
                .forEach(complaint ->
                        dossiers.put(complaint.toString(), here.books().dossiersWith(complaint.marker())));

        assertThat(dossiers).allSatisfy((marker, found) -> assertThat(found).hasSize(1));
        assertThat(here.books().dossiers()).hasSize(here.complaints().size());
    }
}
