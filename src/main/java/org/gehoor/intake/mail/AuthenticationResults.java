package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gehoor.intake.mail.mime.PartWalker;

/**
 * What our own mail server found out about the sender of a mail (RFC 8601).
 *
 * <p>Anybody can write such a header. Only the topmost one that bears the name of a server of ours counts, and only where that server
 * removes those that come in with its name (RFC 8601 §5).
 *
 * @param results in the order of the header, at most 50
 */
public record AuthenticationResults(List<AuthenticationResult> results) {

    /** {@code fail} of RFC 7489; the others are what some servers write when the domain's policy was applied. */
    private static final Set<String> FAILED = Set.of("fail", "policy", "quarantine", "reject");

    public AuthenticationResults {
        results = List.copyOf(results);
    }

    /** Empty where the server left no word; the name is compared without case. */
    public static Optional<AuthenticationResults> in(final byte[] raw, final String authservId) {
        for (final String value : PartWalker.headersOf(raw).root().headers().all("authentication-results")) {
            final List<String> clauses = AuthenticationClauses.of(value);
            final String[] name = clauses.get(0).split(" ", 2);
            if (name[0].equalsIgnoreCase(authservId.strip()) && !name[0].isEmpty()) {
                return Optional.of(of(clauses));
            }
        }
        return Optional.empty();
    }

    private static AuthenticationResults of(final List<String> clauses) {
        final List<AuthenticationResult> results = new ArrayList<>();
        for (final String clause : clauses.subList(1, clauses.size())) {
            AuthenticationClauses.result(clause).ifPresent(results::add);
        }
        return new AuthenticationResults(results);
    }

    /** Why no automatic answer may go out: DMARC failed, or the domain's policy was broken; empty where one may. */
    public Optional<String> whyNotAnswer() {
        return results.stream()
                .filter(each -> each.method().equals("dmarc"))
                .filter(each -> FAILED.contains(each.result()))
                .findFirst()
                .map(each -> "the sender is not who it says: " + each);
    }

    /** Whether DMARC passed for the domain of this address, and no DMARC result says otherwise. */
    public boolean proves(final Address sender) {
        final String domain = sender.address()
                .substring(sender.address().lastIndexOf('@') + 1)
                .toLowerCase(Locale.ROOT);
        final List<AuthenticationResult> dmarc =
                results.stream().filter(each -> each.method().equals("dmarc")).toList();
        return !dmarc.isEmpty()
                && dmarc.stream()
                        .allMatch(each -> each.result().equals("pass")
                                && domain.equals(
                                        String.valueOf(each.properties().get("header.from"))
                                                .toLowerCase(Locale.ROOT)));
    }
}
