package org.gehoor.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.gehoor.intake.mail.Part;
import org.gehoor.intake.mail.Parts;
import org.gehoor.register.AttachedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
    private final Semaphore atOnce = new Semaphore(4, true);

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    List<AttachedFile> keep(long message, List<Part> parts) {
        return parts.stream().map(part -> keep(message, part)).toList();
    }

    private AttachedFile keep(long message, Part part) {
        UUID id = jdbc.sql(
                        """
                        insert into attachment (received_message, part_path, name, safe_name, media_type, size, sha256, inline)
                        values (?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?)
                        on conflict (received_message, part_path) do update set name = excluded.name returning id
                        """)
                .param(message)
                .param(part.path())
                .param(part.name() == null ? null : part.name().replace("\0", ""))
                .param(part.safeName())
                .param(part.mediaType())
                .param(part.size())
                .param(part.sha256())
                .param(part.inline())
                .query(UUID.class)
                .single();
        return new AttachedFile(id, part.safeName(), part.mediaType(), part.size(), part.sha256());
    }
}
