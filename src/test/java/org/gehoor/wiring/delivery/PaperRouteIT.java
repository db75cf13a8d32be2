package org.gehoor.wiring.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;

/** The route for scans, with a stand-in for what keeps them. */
final class PaperRouteIT {

    private final Keeper keeper = new Keeper();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    @TempDir
    private Path folder;

    /** Behind the front door: reads each file. */
    public static final class Keeper {
        final AtomicInteger outages = new AtomicInteger();
        volatile RuntimeException failure =
                new DataAccessResourceFailureException("the database is away", new SQLException());

        public Long take(String organisation, File scan) throws IOException {
            if (Files.readString(scan.toPath()).contains("unreadable")) {
                throw new IOException("of jan@klager.example");
            }
            if (outages.getAndDecrement() > 0) {
                throw failure;
            }
            return 1L;
        }
    }

    @BeforeEach
    void start() throws Exception {
        camel.getRegistry().bind("scans", keeper);
        for (String file : List.of("when-a-delivery-fails", "paper")) {
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(ResourceHelper.resolveResource(camel, "file:routes/" + file + ".camel.yaml"));
        }
        camel.addRouteFromTemplate("paper:lm", "paper", Map.of("organisation", "lm", "folder", folder.toString()));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void whatCantBeReadIsPutByAndHoldsUpNoOther() throws IOException {
        drop("0001.pdf", "unreadable");
        drop("0002.pdf", "a letter");

        await().until(() -> kept(".failed").size() == 1 && kept(".done").size() == 1);
        assertThat(kept(".failed").get(0)).hasContent("unreadable");
        assertThat(kept(".failed").get(0).getFileName().toString()).endsWith("-0001.pdf");
    }

    @Test
    void aScanWaitsForADatabaseThatIsAway() throws IOException {
        keeper.outages.set(2);
        drop("0001.pdf", "a letter");

        await().until(() -> kept(".done").size() == 1);
        assertThat(kept(".failed")).isEmpty();
        assertThat(keeper.outages).hasNegativeValue();
    }

    @Test
    void aScanThatWaitsStaysWhereItCameInWhenTheHubStops() throws IOException {
        keeper.outages.set(Integer.MAX_VALUE);
        drop("0001.pdf", "a letter");
        await().until(() -> keeper.outages.get() < Integer.MAX_VALUE);

        camel.stop();
        assertThat(kept(".")).extracting(file -> file.getFileName().toString()).containsExactly("0001.pdf");
    }

    @Test
    void whateverFailsInTheDatabaseIsTriedAgainAndHoldsUpNoOther() throws IOException {
        keeper.failure = new UncategorizedSQLException("a task", "select", new SQLException("read-only"));
        keeper.outages.set(2);
        drop("0001.pdf", "a letter");
        drop("0002.pdf", "another");

        await().until(() -> kept(".done").size() == 2);
        assertThat(kept(".failed")).isEmpty();
    }

    @Test
    void whatTheDatabaseRefusesOfAScanIsPutBy() throws IOException {
        keeper.failure = new DataIntegrityViolationException("too long", new SQLException());
        keeper.outages.set(1);
        drop("0001.pdf", "a letter");

        await().until(() -> kept(".failed").size() == 1);
    }

    private void drop(String name, String content) throws IOException {
        Path beside = Files.writeString(folder.resolve("." + name), content);
        Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(beside, folder.resolve(name));
    }

    private List<Path> kept(String where) throws IOException {
        Path put = folder.resolve(where);
        if (!Files.isDirectory(put)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(put)) {
            return files.toList();
        }
    }
}
