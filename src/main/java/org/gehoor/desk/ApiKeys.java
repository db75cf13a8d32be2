package org.gehoor.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ApiKey;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys that organisations gave to their programs: {@code Authorization: Bearer …} (RFC 6750). */
@Component
public final class ApiKeys {

    private static final String SCHEME = "bearer ";

    private final Organisations organisations;

    public ApiKeys(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Tries every key there is, each in constant time, so that the time taken tells nothing. */
    public Bearer whoIs(@Nullable String authorization) {
        String offered = offered(authorization);
        Map<String, List<ApiKey>> opened = new HashMap<>();
        for (Organisation organisation : organisations.all()) {
            List<ApiKey> keys = organisation.apiKeys().stream()
                    .filter(key -> key.opensWith(offered))
                    .toList();
            if (!keys.isEmpty()) {
                opened.put(organisation.name(), keys);
            }
        }
        return new Bearer(offered.isEmpty() ? Map.of() : opened);
    }

    private static String offered(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return "";
        }
        return authorization.substring(SCHEME.length()).strip();
    }
}
