package org.gehoor.wiring.broker;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An account of a handler's program or a CRM.
 *
 * @param organisations folder names under {@code config/organisations} whose addresses it may use
 */
record BrokerUser(String name, String password, @DefaultValue List<String> organisations) {
    @Override
    public String toString() {
        return "broker user " + name;
    }
}
