package org.gehoor.intake;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.gehoor.intake.mail.Part;
import org.gehoor.intake.mail.Parts;
import org.gehoor.register.AttachedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Files that hang on received messages. Their bytes stay in the message's raw, so nothing is kept twice. */
@Component
public class Attachments {

    private static final String OPEN =
            """
            select a.part_path, a.safe_name, a.media_type, m.raw, m.dossier from attachment a
              join received_message m on m.id = a.received_message
             where a.id = ? and m.organisation = ? and m.raw_is_whole
            """;

    private final JdbcClient jdbc;
    private final DataSize inlineUpTo;
    private final Semaphore atOnce = new Semaphore(4, true);

    /** @param inlineUpTo files up to this size go along on the handler's queue; by default none does */
    Attachments(JdbcClient jdbc, @Value("${gehoor.queues.inline-attachments-up-to:-1B}") DataSize inlineUpTo) {
        this.jdbc = jdbc;
        this.inlineUpTo = inlineUpTo;
    }

    /**
     * Opens one for download; empty when this organisation has none of that id. Few at a time: each holds a whole mail in
     * memory, which is decoded outside the database.
     */
    public Optional<Download> open(String organisation, UUID id) {
        atOnce.acquireUninterruptibly();
        try {
            return jdbc.sql(OPEN)
                    .params(id, organisation)
                    .query((row, n) -> new Download(
                            row.getObject("dossier", Long.class),
                            row.getString("safe_name"),
                            row.getString("media_type"),
                            Parts.content(row.getBytes("raw"), row.getString("part_path"))))
                    .optional();
        } finally {
            atOnce.release();
        }
    }

    /** Notes what hangs on a message; the same message twice gives the same ids. */
    List<AttachedFile> keep(Claim claim, List<Part> parts) {
        return parts.stream().map(part -> keep(claim, part)).toList();
    }

    private AttachedFile keep(Claim claim, Part part) {
        UUID id = jdbc.sql(
                        """
                        insert into attachment (received_message, part_path, name, safe_name, media_type, size, sha256, inline)
                        values (?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?)
                        on conflict (received_message, part_path) do update set name = excluded.name returning id
                        """)
                .param(claim.message())
                .param(part.path())
                .param(part.name() == null ? null : part.name().replace("\0", ""))
                .param(part.safeName())
                .param(part.mediaType())
                .param(part.size())
                .param(part.sha256())
                .param(part.inline())
                .query(UUID.class)
                .single();
        String content = part.size() > inlineUpTo.toBytes()
                ? null
                : Base64.getEncoder().encodeToString(Parts.content(claim.raw(), part.path()));
        return new AttachedFile(id, part.safeName(), part.mediaType(), part.size(), part.sha256(), content);
    }
}
