package org.gehoor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the rules look at: the compiled rooms, the small wrong house, and the files of the project. */
final class House {

    static final Rooms ROOMS = new Rooms("org.gehoor");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOMS.root());

    static final Rooms WRONG_ROOMS = new Rooms("org.gehoor.architecture.wrong");
    static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOMS.root());

    static final Path MAIN_SOURCES = Path.of("src/main/java");
    static final Path TEST_SOURCES = Path.of("src/test/java");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Path ROUTES = Path.of("routes");

    private House() {}

    static List<Path> files(Path under, String suffix) {
        try (Stream<Path> paths = Files.walk(under)) {
            return paths.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + under + ": run the tests from the project's folder", e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    static int lines(Path file) {
        return (int) text(file).lines().count();
    }
}
