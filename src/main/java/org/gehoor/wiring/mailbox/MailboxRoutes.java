package org.gehoor.wiring.mailbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.RouteTemplateParameterSource;

/**
 * For each configured mailbox one route {@code mailbox:<organisation>/<mailbox>} and one {@code
 * reconciliation:<organisation>/<mailbox>}, each of the template of that name.
 */
final class MailboxRoutes implements RouteTemplateParameterSource {

    private static final List<String> TEMPLATES = List.of("mailbox", "reconciliation");

    private final WatchedMailboxes mailboxes;

    MailboxRoutes(WatchedMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Set<String> routeIds() {
        return TEMPLATES.stream()
                .flatMap(template -> mailboxes.all().stream().map(mailbox -> template + ":" + mailbox))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> parameters(String routeId) {
        var names = routeId.split("[:/]", 3);
        return Map.of("templateId", names[0], "organisation", names[1], "mailbox", names[2]);
    }
}
