package org.gehoor.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Earlier dossiers that a new one may double: the same complainant's, or the same words from another address, still open and
 * at most thirty days older. They are offered to the handler; nothing is ever merged by itself.
 */
@Component
public class Lookalikes {

    private static final Duration LOOK_BACK = Duration.ofDays(30);

    /** Under so many letters and digits, two people may well write the same. */
    private static final int ENOUGH = 60;

    /**
     * Few are looked up one by one, by their id alone: left to choose, the database reads every dossier of the organisation
     * while it has no statistics yet.
     */
    static final String FIND =
            """
            select d.number
              from (select same.id from dossier same
                     where same.organisation = :organisation
                       and same.text_hash = (select text_hash from dossier where id = :dossier)
                    union
                    select dossier from party where address_key = :address) alike
             cross join lateral (select * from dossier where id = alike.id limit 1) d
             where d.id < :dossier and d.organisation = :organisation and d.received_at > :since and d.state <> 'closed'
             order by d.id desc limit 10
            """;

    private final JdbcClient jdbc;

    Lookalikes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers, newest first, at most ten. */
    @Transactional(readOnly = true)
    public List<String> of(Dossier dossier) {
        return jdbc.sql(FIND)
                .param("dossier", dossier.id())
                .param("organisation", dossier.organisation())
                .param("address", Party.key(dossier.complainant().address()))
                .param("since", dossier.receivedAt().minus(LOOK_BACK).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** What two complaints of the same words have in common; null for a text that says too little. */
    static byte @Nullable [] print(String text) {
        StringBuilder said = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(said::appendCodePoint);
        return said.length() < ENOUGH ? null : sha256().digest(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
