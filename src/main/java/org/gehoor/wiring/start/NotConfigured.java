package org.gehoor.wiring.start;

import java.util.List;
import org.gehoor.organisation.Problem;
import org.springframework.boot.ExitCodeGenerator;

/** The configuration keeps the hub from starting; every problem is in it, not only the first. */
public final class NotConfigured extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1;

    /** EX_CONFIG of sysexits.h. */
    public static final int EXIT_CODE = 78;

    private final transient List<Problem> problems;

    NotConfigured(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
