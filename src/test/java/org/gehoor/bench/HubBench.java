package org.gehoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole hub on real mail, beside a floor: {@code mvn -Pbench verify} writes {@code target/bench.txt}.
 *
 * <p>Other settings: {@code -Dbench.mails=2000 -Dbench.rounds=3 -Dbench.jvm="-XX:+UseSerialGC"}. A machine shared with other work gives
 * other numbers: only ratios of one run mean something.
 */
class HubBench {

    private static final int MAILS = Integer.getInteger("bench.mails", 2_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.warm-up", 2);
    private static final int TRICKLE_A_SECOND = 20;
    private static final int TRICKLE = 400;

    @Test
    void worksOffABacklogBesideTheFloor() throws Exception {
        Path folder = Files.createDirectories(Paths.get("target", "bench"));
        wipe(folder);
        Report report = new Report();
        try (Bench bench = new Bench(folder)) {
            try {
                measure(bench, report);
            } catch (Exception | AssertionError e) {
                bench.lastWords().forEach(System.out::println);
                throw e;
            }
        } finally {
            Files.writeString(Paths.get("target", "bench.txt"), report.text());
            System.out.println(report.text());
        }
    }

    private static void measure(Bench bench, Report report) throws Exception {
        for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
            report.add("warm-up", bench.floor("w" + round, MAILS), bench.drain("w" + round, MAILS));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            report.add(String.valueOf(round), bench.floor("r" + round, MAILS), bench.drain("r" + round, MAILS));
        }
        Percentiles trickle = bench.trickle("t", TRICKLE, TRICKLE_A_SECOND);
        report.say("");
        report.say("From delivery to acknowledgement, " + TRICKLE_A_SECOND
                + " mails a second, a look a second: p50 / p95 / p99 "
                + trickle.seconds() + " s. Heap after collection: " + bench.heapAfterCollection()
                + " MB. Load average: "
                + Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static void wipe(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
