package org.gehoor.wiring.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.workers}: how much is done at once.
 *
 * @param atOnce messages read and letters written at the same moment, together
 * @param couriers parcels brought to the broker at the same moment
 * @param carriers letters handed to the mail server at the same moment
 * @param readWithin longest time for reading one message
 */
@ConfigurationProperties("gehoor.workers")
record WorkerSettings(
        @DefaultValue("4") int atOnce,
        @DefaultValue("4") int couriers,
        @DefaultValue("4") int carriers,
        @DefaultValue("30s") Duration readWithin) {}
