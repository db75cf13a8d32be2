package org.gehoor.wiring.broker;

import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsHeaderFilterStrategy;

/** Headers of messages from outside stay outside, in whatever case they are written (CVE-2026-40453). */
final class NothingComesIn extends JmsHeaderFilterStrategy {

    @Override
    public boolean applyFilterToExternalHeaders(String name, Object value, Exchange exchange) {
        return true;
    }
}
