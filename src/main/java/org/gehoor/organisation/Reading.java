package org.gehoor.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reading the configuration gave: either all organisations, perhaps with warnings, or every problem at once. */
public final class Reading {

    private final @Nullable Organisations organisations;
    private final List<Problem> problems;

    Reading(@Nullable Organisations organisations, List<Problem> problems) {
        this.organisations = organisations;
        this.problems = List.copyOf(problems);
    }

    /** All organisations; empty when there is at least one error. */
    public Optional<Organisations> organisations() {
        return Optional.ofNullable(organisations);
    }

    /** Errors and warnings, file by file. */
    public List<Problem> problems() {
        return problems;
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /** @throws IllegalStateException listing every error, one a line */
    public Organisations orThrow() {
        if (organisations == null) {
            throw new IllegalStateException(
                    errors().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return organisations;
    }
}
