package org.gehoor.desk.counter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.intake.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a program is told whose submission was not taken (RFC 9457), each field by its name; never a value. */
final class FieldProblems {

    private FieldProblems() {}

    static ResponseEntity<Object> of(List<FieldProblem> problems) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_ENTITY, "Nothing was kept: see errors, and send it again");
        problem.setProperty(
                "errors",
                problems.stream()
                        .map(one -> Map.of(
                                "field", one.field(),
                                "problem", one.kind().name().toLowerCase(Locale.ROOT),
                                "detail", one.field() + " " + one.message()))
                        .toList());
        return answer(problem);
    }

    static ResponseEntity<Object> unreadable(SubmissionReader.Unreadable why) {
        ProblemDetail problem = problem(
                HttpStatus.valueOf(why.status()),
                (why.field().isEmpty() ? "The body" : why.field()) + " " + why.getMessage());
        if (!why.field().isEmpty()) {
            problem.setProperty(
                    "errors",
                    List.of(Map.of(
                            "field",
                            why.field(),
                            "problem",
                            "unreadable",
                            "detail",
                            why.field() + " " + why.getMessage())));
        }
        return answer(problem);
    }

    static ResponseEntity<Object> noKey() {
        return answer(
                problem(
                        HttpStatus.BAD_REQUEST,
                        "Send an Idempotency-Key of 1 to 200 visible ASCII characters, such as a UUID: a repeat is then harmless"));
    }

    static ResponseEntity<Object> keyUsed() {
        return answer(problem(
                HttpStatus.CONFLICT,
                "Something else was handed in under this Idempotency-Key: use a new one for a new submission"));
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(problem);
    }
}
