package org.gehoor.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.gehoor.intake.mail.ContentHash;
import org.gehoor.intake.mail.Part;
import org.gehoor.intake.mail.Parts;
import org.gehoor.register.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is kept: a MIME container (RFC 2045) with the text for people, then all of it as JSON, then the files.
 *
 * <p>So whatever waits for a person is shown, judged and read anew as a mail is, and files are kept once and fetched in one way.
 */
final class SubmissionBytes {

    private static final String JSON_PART = "2";
    private static final String FIRST_FILE = "3";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Only to write with; made once, for each one looks through the whole class path. */
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private SubmissionBytes() {}

    /** Equal for the same submission, files included; other for every other. Lower-case hex. */
    static String hash(Submission submission) {
        StringBuilder hashes = new StringBuilder(ContentHash.plain(sheet(submission.withoutDoubt())));
        for (SubmittedFile file : submission.files()) {
            hashes.append(' ').append(ContentHash.plain(file.content()));
        }
        return ContentHash.plain(hashes.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sheet(Submission submission) {
        try {
            return JSON.writeValueAsBytes(submission.withoutFiles());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A submission that cannot be written as JSON", e);
        }
    }

    static byte[] write(Submission submission) {
        try {
            MimeMultipart parts = new MimeMultipart();
            MimeBodyPart text = new MimeBodyPart();
            text.setText(submission.text(), "utf-8");
            parts.addBodyPart(text);
            parts.addBodyPart(part(sheet(submission), "application/json", "submission.json"));
            for (SubmittedFile file : submission.files()) {
                parts.addBodyPart(part(file.content(), file.mediaType(), file.name()));
            }
            MimeMessage container = new MimeMessage(NO_SERVER);
            container.setSubject(submission.subject(), "utf-8");
            if (submission.complainant().address() != null) {
                container.setFrom(new InternetAddress(
                        submission.complainant().address(),
                        submission.complainant().name(),
                        "utf-8"));
            }
            container.setContent(parts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("A submission that cannot be written as MIME", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeBodyPart part(byte[] content, String type, String name) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setFileName(name);
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** What was submitted, without the bytes of its files; null for a mail, which may contain what it likes. */
    static @Nullable Submission in(Claim claim) {
        if (claim.channel() == Channel.MAIL) {
            return null;
        }
        try {
            return JSON.readValue(Parts.content(claim.raw(), JSON_PART), Submission.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Message " + claim.message() + " is no submission of ours", e);
        }
    }

    /** The first file that was handed in, byte for byte; empty where there is none. */
    static byte[] firstFile(Claim claim) {
        return Parts.content(claim.raw(), FIRST_FILE);
    }

    /** Whether a part of the container is what was handed in, and not our own sheet. */
    static boolean isHandedIn(Part part) {
        return !part.path().equals(JSON_PART);
    }
}
