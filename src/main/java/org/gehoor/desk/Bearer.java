package org.gehoor.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.organisation.ApiKey;
import org.gehoor.organisation.ApiKey.Purpose;
import org.springframework.http.ResponseEntity;

/**
 * Who holds a key, and what it opens.
 *
 * <pre>{@code
 * Bearer bearer = keys.whoIs(authorization);
 * return bearer.keyFor(organisation, Purpose.COMPLAINTS)
 *         .map(key -> take(organisation, key, body))
 *         .orElseGet(() -> bearer.refusal(organisation));
 * }</pre>
 *
 * @param keys organisation → its keys; empty when the key is nobody's
 */
public record Bearer(Map<String, List<ApiKey>> keys) {

    public boolean isNobody() {
        return keys.isEmpty();
    }

    /** Name of the key that opens this, for the access log. */
    public Optional<String> keyFor(String organisation, Purpose purpose) {
        return keys.getOrDefault(organisation, List.of()).stream()
                .filter(key -> key.isFor(purpose))
                .map(ApiKey::id)
                .findFirst();
    }

    /**
     * The answer to a bearer without {@link #keyFor}: 401 without any key, 403 with one of the organisation for something else,
     * 404 with another organisation's, which is told no more than that nothing is there.
     */
    public ResponseEntity<Object> refusal(String organisation) {
        if (isNobody()) {
            return Problems.unauthorised();
        }
        return keys.containsKey(organisation) ? Problems.forbidden() : Problems.notFound();
    }
}
