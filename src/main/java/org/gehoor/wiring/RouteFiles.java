package org.gehoor.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;

/** The files {@code routes/*.camel.yaml} of a home; a drop-in folder, read at start. */
public final class RouteFiles {

    private RouteFiles() {}

    public static List<Path> of(Home home) {
        if (!Files.isDirectory(home.routes())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.routes())) {
            return files.filter(file -> file.toString().endsWith(".camel.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A hub without routes would start, look healthy and do nothing. */
    public static List<Problem> problems(Home home) {
        return of(home).isEmpty()
                ? List.of(new Problem(
                        "routes",
                        "*.camel.yaml",
                        "there is none in " + home.routes(),
                        "put the routes of the distribution there, or set GEHOOR_HOME to the folder that has them",
                        Severity.ERROR))
                : List.of();
    }
}
