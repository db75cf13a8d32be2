package org.gehoor.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The vCon of a call about refuse, told otherwise where a test says so. */
record Transcripts(String vcon) {

    /** Marked by an employee, began 2026-11-20T10:05:11 without saying where. */
    static Transcripts marked() {
        return new Transcripts(read("vcon/agent-and-customer.json"));
    }

    static byte[] file(String name) {
        return read(name).getBytes(StandardCharsets.UTF_8);
    }

    Transcripts by(String who) {
        return with("complaint:employee", "complaint:" + who);
    }

    Transcripts unmarked() {
        return with("complaint:employee", "topic:ophaaldag");
    }

    Transcripts startedAt(String time) {
        return with("2026-11-20T10:05:11.240727", time);
    }

    Transcripts called(String id) {
        return with("0192c3a4-0000-8000-8000-000000000001", id);
    }

    Transcripts says(String words) {
        return with("Mijn afval is al drie weken niet opgehaald.", words);
    }

    Transcripts exportedAt(String time) {
        return with("\"updated_at\": \"2026-11-20T10:12:00.100\"", "\"updated_at\": \"" + time + "\"");
    }

    byte[] bytes() {
        return vcon.getBytes(StandardCharsets.UTF_8);
    }

    private Transcripts with(String was, String is) {
        if (!vcon.contains(was)) {
            throw new IllegalArgumentException(was + " is not in it");
        }
        return new Transcripts(vcon.replace(was, is));
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/calls", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
