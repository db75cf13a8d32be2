package org.gehoor.register;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up which dossiers the words of a message point to. Says what is there; what follows from it is intake's.
 *
 * <p>A mail that a complaint only answered, such as the invoice it is about, points nowhere: a second complaint may answer it too.
 */
@Component
public class Pointers {

    private static final String ASKED =
            """
            select d.id as dossier, d.number, p.way,
                   exists (select from party where party.dossier = d.id and address_key = :sender) as party
              from (select r.dossier, case when r.direction = 'out' then 'LETTER' else 'THEIR_MAIL' end as way
                      from dossier_reference r
                     where r.organisation = :organisation and r.reference = any(cast(:ids as text[]))
                       and (r.direction = 'out' or r.address_key is not null)
                    union
                    select id, 'TOKEN' from dossier
                     where organisation = :organisation and public_id = any(cast(:tokens as uuid[]))
                    union
                    select id, 'NUMBER' from dossier
                     where organisation = :organisation and number = any(cast(:numbers as text[]))) p
              join dossier d on d.id = p.dossier
             order by d.id desc, p.way
            """;

    private final JdbcClient jdbc;
    private final DossierTokens tokens;

    Pointers(JdbcClient jdbc, DossierTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /**
     * All of them, newest dossier first; a token that we did not sign and a number that was not given point nowhere.
     *
     * @param messageIds with their angle brackets; blank and malformed ones were left out by the reader of the mail
     * @param tokenLike what looks like a token of ours
     * @param numbers in their proper form, check digits right
     * @param addressKey the sender's, see {@link Party#key}; null: nobody
     */
    @Transactional(readOnly = true)
    public List<Pointer> in(
            String organisation,
            Collection<String> messageIds,
            Collection<String> tokenLike,
            Collection<String> numbers,
            @Nullable String addressKey) {
        List<String> ids = tokenLike.stream()
                .flatMap(token -> tokens.verified(organisation, token).stream())
                .map(Object::toString)
                .toList();
        if (messageIds.isEmpty() && ids.isEmpty() && numbers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ASKED)
                .param("organisation", organisation)
                .param("ids", messageIds.toArray(String[]::new))
                .param("tokens", ids.toArray(String[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .param("sender", addressKey)
                .query(Pointer.class)
                .list();
    }
}
