package org.gehoor.correspondence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.letters.*}: limits on letters.
 *
 * @param perAddressPerDay most automatic letters to one complainant's address in 24 hours; further ones wait
 * @param onlyTo addresses and {@code @domains} that are really mailed; empty: everyone. For trials
 * @param secret what signs the tokens in letters; the register reads it, here it is known by name only
 * @param retryAfter waits after the first, second … refusal that is not for good
 * @param thenEvery the wait after each further one
 * @param giveUpAfter when a letter is given up and its handler told
 */
@ConfigurationProperties("gehoor.letters")
public record LetterSettings(
        @DefaultValue("5") int perAddressPerDay,
        @DefaultValue List<String> onlyTo,
        @DefaultValue List<String> secret,
        @DefaultValue({"1m", "5m", "15m", "1h", "4h"}) List<Duration> retryAfter,
        @DefaultValue("8h") Duration thenEvery,
        @DefaultValue("5d") Duration giveUpAfter) {

    public LetterSettings {
        onlyTo =
                onlyTo.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** What is wrong, each as {@code file: key: what is wrong — what to do}; empty when fine. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (perAddressPerDay < 1) {
            problems.add(problem("per-address-per-day", "is under 1", "use 1 or more"));
        }
        if (!onlyTo.stream().allMatch(one -> one.contains("@"))) {
            problems.add(
                    problem("only-to", "takes addresses and @domains", "write person@example.org or @example.org"));
        }
        if (retryAfter.stream().anyMatch(LetterSettings::tooShort)) {
            problems.add(problem("retry-after", "has a wait under a second", "use 1s or more"));
        }
        if (tooShort(thenEvery)) {
            problems.add(problem("then-every", "is under a second", "use 1s or more"));
        }
        if (giveUpAfter.isNegative()) {
            problems.add(problem("give-up-after", "is negative", "use 0s or more"));
        }
        return problems;
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

    private static boolean tooShort(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0;
    }

    private static String problem(String key, String what, String remedy) {
        return "config/application.yml: gehoor.letters." + key + ": " + what + " — " + remedy;
    }

    @Override
    public String toString() {
        return "LetterSettings[" + onlyTo.size() + " addresses]";
    }
}
