package org.gehoor.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gehoor.organisation.ApiKey;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;

/** The example organisations, each with the API key {@code key-of-<organisation>}, and one for its program in {@code programs:}. */
public final class KeyedOrganisations {

    private KeyedOrganisations() {}

    public static Organisations of(Organisations examples) {
        return new Organisations(
                examples.all().stream().map(KeyedOrganisations::keyed).toList());
    }

    public static String keyOf(String organisation) {
        return "key-of-" + organisation;
    }

    private static Organisation keyed(Organisation o) {
        String program = o.name() + "-crm";
        List<ApiKey> keys = List.of(key("crm", o.name()), key(program, program));
        return new Organisation(
                o.name(),
                o.identity(),
                o.languages(),
                o.numberPattern(),
                o.zone(),
                o.calendar(),
                o.staffDomains(),
                o.mailboxes(),
                o.channels(),
                o.roles(),
                o.people(),
                o.programs(),
                keys,
                o.queues(),
                o.rules(),
                o.announces(),
                o.procedure(),
                o.procedureRevision(),
                o.letters());
    }

    private static ApiKey key(String id, String owner) {
        return new ApiKey(id, List.of(ApiKey.Purpose.values()), sha256(keyOf(owner)));
    }

    private static String sha256(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
