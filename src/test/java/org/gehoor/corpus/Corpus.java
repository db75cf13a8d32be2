package org.gehoor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/**
 * Labelled mails beside the project, in {@code ../shared/corpus} or where the system property {@code gehoor.corpus} points.
 *
 * <p>Without them the tests are skipped, unless the environment says {@code GEHOOR_CORPUS=required}. They are hostile: data only.
 */
public final class Corpus {

    private static final Path USUAL = Path.of("..", "shared", "corpus");
    private static final Set<String> MAILS = Set.of("eml", "text-body", "html-body");
    private static final int CHARACTERS_A_WORD = 12;

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static boolean isThere() {
        return Files.exists(place().resolve("index.jsonl"));
    }

    /** Skips the test where it is neither there nor required. */
    public static Corpus orSkip() {
        boolean required = "required".equals(System.getenv("GEHOOR_CORPUS"));
        if (required && !isThere()) {
            throw new IllegalStateException("GEHOOR_CORPUS=required, and there is no corpus in " + place()
                    + ": put it there, or name its place with -Dgehoor.corpus=…");
        }
        Assumptions.assumeTrue(isThere(), "no corpus in " + place());
        return new Corpus(place());
    }

    /** The corpus where it is there. */
    public static List<Path> files() {
        return isThere()
                ? new Corpus(place()).mails().stream().map(Labelled::source).toList()
                : List.of();
    }

    /** All that are mails, in the order of the index. */
    List<Labelled> mails() {
        return of(MAILS);
    }

    /** PDF forms, likewise. */
    List<Labelled> forms() {
        return of(Set.of("pdf-form"));
    }

    private List<Labelled> of(Set<String> kinds) {
        List<Labelled> found = new ArrayList<>();
        try {
            JsonMapper json = new JsonMapper();
            List<String> lines = Files.readAllLines(folder.resolve("index.jsonl"));
            for (int n = 0; n < lines.size(); n++) {
                JsonNode label = json.readTree(lines.get(n));
                Path source = folder.resolve(
                        label.path("file").asText(label.path("path").asText()));
                if (kinds.contains(label.path("kind").asText()) && Files.exists(source)) {
                    found.add(new Labelled("%04d.eml".formatted(n), n, source, label));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A file, and what others say of it. */
    record Labelled(String file, int number, Path source, JsonNode label) {

        JsonNode expected() {
            return label.path("expected");
        }

        String category() {
            return label.path("category").asText();
        }

        /** The mail's bytes; a bare body gets the headers that it would have come with. */
        byte[] bytes() throws IOException {
            byte[] body = Files.readAllBytes(source);
            String kind = label.path("kind").asText();
            if (kind.equals("eml")) {
                return body;
            }
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            mail.writeBytes(("From: Labelled Sender <sender@labelled.example>\r\nTo: klachten@hub.example\r\nSubject: "
                            + encoded(subject()) + "\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nMessage-ID: <" + number
                            + "@labelled.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/"
                            + (kind.equals("html-body") ? "html" : "plain")
                            + "; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            mail.writeBytes(body);
            return mail.toByteArray();
        }

        private String subject() {
            String given = expected().path("given_subject_line").asText("");
            if (!given.isEmpty() && !given.equals("null")) {
                return Words.collapsed(given);
            }
            String original = expected().path("original_subject").asText("");
            return category().equals("reply")
                    ? "Re: your mail"
                    : "Fwd: " + (original.isEmpty() || original.equals("null") ? "mail" : Words.collapsed(original));
        }

        /** RFC 2047, in words short enough for a line. */
        private static String encoded(String subject) {
            StringBuilder words = new StringBuilder();
            int[] points = subject.codePoints().toArray();
            for (int i = 0; i < points.length; i += CHARACTERS_A_WORD) {
                String piece = new String(points, i, Math.min(CHARACTERS_A_WORD, points.length - i));
                words.append(i == 0 ? "" : "\r\n ")
                        .append("=?utf-8?B?")
                        .append(Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)))
                        .append("?=");
            }
            return words.toString();
        }
    }

    /** Transcripts of calls, likewise. */
    List<Labelled> transcripts() {
        return of(Set.of("vcon", "vcon-invalid", "transcript-json"));
    }

    private static Path place() {
        return Path.of(System.getProperty("gehoor.corpus", USUAL.toString()));
    }
}
