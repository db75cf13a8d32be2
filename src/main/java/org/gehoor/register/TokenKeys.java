package org.gehoor.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of tokens: those of the settings, then the one in the database, made where the settings name none. */
@Component
@EnableConfigurationProperties(TokenSettings.class)
final class TokenKeys implements SmartInitializingSingleton {

    private static final int BYTES = 32;

    private final TokenSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile List<byte[]> keys = List.of();

    TokenKeys(TokenSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<byte[]> all = new ArrayList<>(settings.keys());
        if (all.isEmpty()) {
            make();
        }
        // also beside keys of the settings: letters signed with it may still be answered
        all.addAll(jdbc.sql("select secret from token_key").query(byte[].class).list());
        keys = List.copyOf(all);
    }

    /** The first signs, all verify; never empty once the hub has started. */
    List<byte[]> all() {
        return keys;
    }

    private void make() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        jdbc.sql("insert into token_key (id, secret, made_at) values (1, ?, ?) on conflict do nothing")
                .params(secret, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
