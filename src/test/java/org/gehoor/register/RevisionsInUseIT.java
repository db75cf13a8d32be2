package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log says at start of the procedures that open dossiers follow. */
class RevisionsInUseIT {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Rulebook.class);

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Rooms rooms;

    @BeforeEach
    void open() {
        lines.start();
        LOG.addAppender(lines);
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register");
    }

    @AfterEach
    void close() {
        LOG.detachAppender(lines);
        rooms.close();
    }

    @Test
    void eachOrganisationIsALineWithTheRevisionOfToday() {
        assertThat(said()).hasSize(5).anySatisfy(line -> assertThat(line)
                .matches("solidaris: new dossiers follow revision [0-9a-f]{12} \\(version [^)]+\\);"
                        + " open dossiers: none"));
    }

    @Test
    void anOlderRevisionIsNamedAsLongAsAnOpenDossierFollowsIt() {
        long older = enter(1);
        enter(2);
        long closed = enter(3);
        rooms.sql()
                .sql(
                        """
                        with old as (
                          insert into procedure_revision (organisation, procedure, version, sha256, source, first_used_at)
                          select organisation, procedure, '0.0', repeat('a', 64), source, first_used_at - interval '1 year'
                            from procedure_revision where organisation = 'solidaris' returning id)
                        update dossier set procedure_revision = (select id from old) where id = ?
                        """)
                .param(older)
                .update();
        append(closed);
        lines.list.clear();
        rooms.the(Rulebook.class).afterSingletonsInstantiated();

        assertThat(solidaris()).contains("open dossiers: 1 of revision aaaaaaaaaaaa (version 0.0), 1 of revision ");

        append(older);
        lines.list.clear();
        rooms.the(Rulebook.class).afterSingletonsInstantiated();

        assertThat(solidaris()).doesNotContain("aaaaaaaaaaaa").contains("open dossiers: 1 of revision ");
    }

    private String solidaris() {
        return said().stream()
                .filter(line -> line.startsWith("solidaris: "))
                .findFirst()
                .orElseThrow();
    }

    private List<String> said() {
        return lines.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains("open dossiers: "))
                .toList();
    }

    private void append(long dossier) {
        rooms.the(TransactionTemplate.class).executeWithoutResult(open -> rooms.the(History.class)
                .append(
                        rooms.the(Dossiers.class).lock(dossier),
                        new NewFact("closed", rooms.clock().instant(), Map.of(), null),
                        false));
    }

    private long enter(long message) {
        Instant received = Instant.parse("2026-02-02T09:00:00Z");
        Complaint complaint = new Complaint(
                "solidaris",
                message,
                received,
                Channel.MAIL,
                "klachten",
                "nl",
                new Party("Jo", "klager" + message + "@klager.example"),
                "Verkeerd bedrag",
                "Te weinig terug, nummer " + message,
                List.of(),
                List.of("<" + message + "@klager.example>"),
                null,
                null);
        return rooms.the(Register.class).enter(complaint).dossier();
    }
}
