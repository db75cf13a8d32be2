package org.gehoor.wiring.mailbox;

import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.support.DefaultConsumer;
import org.jspecify.annotations.Nullable;

/** Carries one mail through a consumer's route. */
final class Carrying {

    private Carrying() {}

    /** What the route failed with, handled or not; null when it did not. */
    static @Nullable Throwable through(DefaultConsumer consumer, MailOnServer mail) {
        var exchange = consumer.createExchange(false);
        try {
            exchange.getMessage().setBody(mail);
            consumer.getProcessor().process(exchange);
            var handled = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Exception.class);
            return exchange.getException() != null ? exchange.getException() : handled;
        } catch (Exception | Error e) {
            return e;
        } finally {
            consumer.releaseExchange(exchange, false);
        }
    }
}
