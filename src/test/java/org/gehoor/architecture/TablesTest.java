package org.gehoor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<String> MIGRATIONS =
            House.files(House.MIGRATIONS, ".sql").stream().map(House::text).toList();
    private static final Map<String, String> DECLARED = TableWriters.declared(MIGRATIONS);

    @Test
    void everyTableSaysWhoWritesIt() {
        assertThat(TableWriters.created(MIGRATIONS)).isNotEmpty().isEqualTo(DECLARED.keySet());
    }

    @Test
    void everyTableIsWrittenByOneRoom() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (Path source : House.files(House.MAIN_SOURCES.resolve("org/gehoor"), ".java")) {
            TableWriters.writtenBy(House.text(source), DECLARED.keySet())
                    .forEach(table ->
                            written.computeIfAbsent(table, t -> new TreeSet<>()).add(roomOf(source)));
        }
        Map<String, Set<String>> expected = new TreeMap<>();
        DECLARED.forEach((table, room) -> expected.put(table, Set.of(room)));
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void theScanSeesWritingInEachOfItsForms() {
        Collection<String> tables = Set.of("letter", "dossier", "party", "outbox", "promise", "assignment");
        String source =
                """
                /** Does not insert into assignment. */
                @Table("party")
                // update promise is only talked about
                jdbc.sql("insert " + "into letter (id) values (?)");
                String sql = \"""
                    with x as (delete from outbox where id = 1)
                    update
                      dossier set version = 2\""";
                jdbc.sql("select * from promise for update skip locked");
                """;
        assertThat(TableWriters.writtenBy(source, tables)).containsExactly("dossier", "letter", "outbox", "party");
    }

    private static String roomOf(Path source) {
        Path inside = House.MAIN_SOURCES.resolve("org/gehoor").relativize(source);
        return inside.getNameCount() == 1
                ? Rooms.FRONT
                : Rooms.roomNamed(inside.getName(0).toString());
    }
}
