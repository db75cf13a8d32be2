package org.gehoor.wiring.mailbox;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.spi.RouteTemplateParameterSource;

/** One route {@code mailbox:<organisation>/<mailbox>} of the template {@code mailbox} for each configured mailbox. */
final class MailboxRoutes implements RouteTemplateParameterSource {

    private static final String PREFIX = "mailbox:";

    private final WatchedMailboxes mailboxes;

    MailboxRoutes(WatchedMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Set<String> routeIds() {
        return mailboxes.all().stream().map(mailbox -> PREFIX + mailbox).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> parameters(String routeId) {
        var names = routeId.substring(PREFIX.length()).split("/", 2);
        return Map.of("templateId", "mailbox", "organisation", names[0], "mailbox", names[1]);
    }
}
