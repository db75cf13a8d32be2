package org.gehoor.wiring.broker;

import static org.gehoor.wiring.broker.Addresses.EVERYTHING;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.core.security.Role;

/** Who may do what on the embedded broker: each organisation on its own addresses, nobody else there. */
final class Permissions {

    static final String HUB = "hub";

    private Permissions() {}

    /** The name of the role that an organisation's accounts have. */
    static String roleOf(String organisation) {
        return "organisation:" + organisation;
    }

    /** Address pattern → roles; the most specific pattern alone counts. */
    static Map<String, Set<Role>> of(Iterable<String> organisations) {
        var rights = new LinkedHashMap<String, Set<Role>>();
        rights.put(EVERYTHING, Set.of(hub()));
        for (var organisation : organisations) {
            var role = roleOf(organisation);
            rights.put(Addresses.queue(organisation, EVERYTHING), Set.of(hub(), reads(role, false)));
            rights.put(Addresses.commands(organisation), Set.of(hub(), sends(role)));
            rights.put(Addresses.transcripts(organisation), Set.of(hub(), sends(role)));
            rights.put(Addresses.events(organisation), Set.of(hub(), reads(role, true)));
            rights.put(Addresses.replies(organisation) + EVERYTHING, Set.of(hub(), reads(role, true)));
        }
        return rights;
    }

    private static Role hub() {
        var role = new Role();
        role.setName(HUB);
        role.setSend(true);
        role.setConsume(true);
        role.setBrowse(true);
        role.setCreateAddress(true);
        role.setCreateDurableQueue(true);
        role.setCreateNonDurableQueue(true);
        return role;
    }

    private static Role sends(String name) {
        var role = new Role();
        role.setName(name);
        role.setSend(true);
        return role;
    }

    /** Also browses; where wanted makes its own subscriptions, which on an address of its own harm nobody. */
    private static Role reads(String name, boolean makesQueues) {
        var role = new Role();
        role.setName(name);
        role.setConsume(true);
        role.setBrowse(true);
        role.setCreateAddress(makesQueues);
        role.setCreateDurableQueue(makesQueues);
        role.setCreateNonDurableQueue(makesQueues);
        return role;
    }
}
