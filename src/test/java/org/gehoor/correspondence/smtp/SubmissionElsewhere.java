package org.gehoor.correspondence.smtp;

import java.time.Duration;

/** A program of its own for {@link SubmissionTlsIT}: whom a JVM trusts is settled at its start. */
final class SubmissionElsewhere {

    private SubmissionElsewhere() {}

    public static void main(String[] args) {
        Line line = new Line(
                "127.0.0.1",
                Integer.parseInt(args[0]),
                Tls.valueOf(args[1]),
                null,
                null,
                "hub.example",
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                1,
                1,
                Duration.ofSeconds(5));
        try (Submission submission = new Submission(line)) {
            System.out.println(submission.hand(Letterbox.mail("tls")).getClass().getSimpleName());
        }
    }
}
