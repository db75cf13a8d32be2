package org.gehoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.gehoor.testkit.SmtpSink;
import org.gehoor.testkit.SmtpSink.Taken;

/** What smtp-sink took, by the Message-ID of the mail that is answered. */
final class Acknowledgements {

    private static final String ANSWERS = "In-Reply-To:";

    private Acknowledgements() {}

    /** Empties the sink. */
    static Map<String, Instant> takenFrom(SmtpSink sink) throws IOException {
        Map<String, Instant> byMail = new HashMap<>();
        for (Taken taken : sink.taken()) {
            if (byMail.put(answered(taken), taken.at()) != null) {
                throw new AssertionError("a mail was acknowledged twice: " + taken.file());
            }
            Files.delete(taken.file());
        }
        return byMail;
    }

    private static String answered(Taken taken) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(taken.file())) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.startsWith(ANSWERS)) {
                    String rest = line.substring(ANSWERS.length()).strip();
                    return rest.isEmpty() ? lines.readLine().strip() : rest;
                }
            }
        }
        throw new AssertionError("answers nothing: " + taken.file());
    }
}
