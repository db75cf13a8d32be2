package org.gehoor.correspondence;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.letters.*}: limits on letters.
 *
 * @param perAddressPerDay most automatic letters to one complainant's address in 24 hours; further ones wait
 * @param onlyTo addresses and {@code @domains} that are really mailed; empty: everyone. For trials
 * @param retryAfter waits after the first, second … refusal that is not for good
 * @param thenEvery the wait after each further one
 * @param giveUpAfter when a letter is given up and its handler told
 */
@ConfigurationProperties("gehoor.letters")
record LetterSettings(
        @DefaultValue("5") int perAddressPerDay,
        @DefaultValue List<String> onlyTo,
        @DefaultValue({"1m", "5m", "15m", "1h", "4h"}) List<Duration> retryAfter,
        @DefaultValue("8h") Duration thenEvery,
        @DefaultValue("5d") Duration giveUpAfter) {

    LetterSettings {
        require(perAddressPerDay > 0, "per-address-per-day", "must be 1 or more");
        require(onlyTo.stream().allMatch(one -> one.contains("@")), "only-to", "takes addresses and @domains");
        require(thenEvery.compareTo(Duration.ofSeconds(1)) >= 0, "then-every", "must be a second or longer");
        onlyTo =
                onlyTo.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether mail really goes to this address. */
    boolean mails(String addressKey) {
        return onlyTo.isEmpty()
                || onlyTo.contains(addressKey)
                || onlyTo.contains(addressKey.substring(addressKey.lastIndexOf('@')));
    }

    RetryPace pace() {
        return new RetryPace(retryAfter, thenEvery, giveUpAfter);
    }

    private static void require(boolean fine, String key, String what) {
        if (!fine) {
            throw new IllegalArgumentException("application.yml: gehoor.letters." + key + ": " + what);
        }
    }
}
