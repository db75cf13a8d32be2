package org.gehoor.wiring.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.broker}: where the messages for handlers go.
 *
 * @param url an external Artemis, such as {@code tcp://broker:61616}; empty starts one inside the hub
 * @param user the hub's own account at the external broker
 * @param password its password
 * @param plaintext allows connections without TLS to other machines, in a private network such as that of containers
 * @param callTimeout longest wait for the broker's answer, also when its disk is full
 * @param host address on which the embedded broker listens for handlers and CRMs
 * @param port its port; {@code -1} listens nowhere
 * @param data folder of the embedded broker's journal, from the hub's home
 * @param maxDiskUsage percentage of the disk above which the embedded broker takes no more messages
 * @param users accounts of handlers and CRMs at the embedded broker
 */
@ConfigurationProperties("gehoor.broker")
record BrokerSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("false") boolean plaintext,
        @DefaultValue("10s") Duration callTimeout,
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("61616") int port,
        @DefaultValue("data/broker") Path data,
        @DefaultValue("95") int maxDiskUsage,
        @DefaultValue List<BrokerUser> users) {

    boolean isEmbedded() {
        return url == null || url.isBlank();
    }

    boolean listens() {
        return port >= 0;
    }

    @Override
    public String toString() {
        return isEmbedded() ? "embedded broker on " + host + ":" + port : "external broker";
    }
}
