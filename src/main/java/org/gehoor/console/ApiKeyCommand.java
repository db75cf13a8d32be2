package org.gehoor.console;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gehoor.organisation.ApiKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gehoor api-key --id crm --purpose attachments}: a new key, shown once, and the line that lets it in. */
@Command(
        name = "api-key",
        description = "Makes a key for a program. The key goes to the program, the line into organisation.yml.",
        mixinStandardHelpOptions = true)
final class ApiKeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--id", required = true, paramLabel = "NAME", description = "Name of the key, for logs: crm.")
    private String id;

    @Option(
            names = "--purpose",
            required = true,
            split = ",",
            paramLabel = "PURPOSE",
            description = "What it opens: ${COMPLETION-CANDIDATES}. More than one with commas.")
    private List<ApiKey.Purpose> purposes;

    @Override
    public Integer call() {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("'" + id + "' is no name — use small letters, digits and hyphens");
        }
        String key = key();
        String words = purposes.stream()
                .distinct()
                .map(purpose -> purpose.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "[", "]"));
        var out = spec.commandLine().getOut();
        out.println("The key, for the program; it is not shown again and can't be found back:");
        out.println();
        out.println("  " + key);
        out.println();
        out.println("Its line in config/organisations/<organisation>/organisation.yml:");
        out.println();
        out.println("api_keys:");
        out.println("  - {id: " + id + ", purpose: " + words + ", sha256: " + ApiKey.hash(key) + "}");
        return Console.FINE;
    }

    /** 256 bits. */
    private static String key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
