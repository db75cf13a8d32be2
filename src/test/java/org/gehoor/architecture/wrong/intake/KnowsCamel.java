package org.gehoor.architecture.wrong.intake;

import org.apache.camel.Exchange;

/** A room that knows Camel. */
public record KnowsCamel(Exchange exchange) {}
