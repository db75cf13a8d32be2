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
 * @param perDomainPerHour most to one domain in an hour; 0: no ceiling
 * @param freeMail domains behind which strangers share a provider, apart from the others; {@code hotmail.*} stands for every country
 * @param perFreeMailDomainPerHour most to one of those in an hour; 0: no ceiling
 * @param perDossierPerDay most in one dossier in 24 hours
 * @param pauseAbove more than so many in an hour, over all, and automatic letters pause; 0: never
 * @param pauseAboveMedianTimes the pause begins above so many times the median of the past week's hours, where that is more
 * @param onlyTo addresses and {@code @domains} that are really mailed; empty: everyone. For trials
 * @param secret what signs the tokens in letters; the register reads it, here it is known by name only
 * @param retryAfter waits after the first, second … refusal that is not for good
 * @param thenEvery the wait after each further one
 * @param giveUpAfter when a letter is given up and its handler told
 */
@ConfigurationProperties("gehoor.letters")
public record LetterSettings(
        @DefaultValue("5") int perAddressPerDay,
        @DefaultValue("50") int perDomainPerHour,
        @DefaultValue({
                    "gmail.com",
                    "googlemail.com",
                    "outlook.*",
                    "hotmail.*",
                    "live.*",
                    "msn.com",
                    "icloud.com",
                    "me.com",
                    "mac.com",
                    "yahoo.*",
                    "ymail.com",
                    "gmx.*",
                    "web.de",
                    "proton.me",
                    "protonmail.com",
                    "ziggo.nl",
                    "kpnmail.nl",
                    "kpnplanet.nl",
                    "planet.nl",
                    "hetnet.nl",
                    "home.nl",
                    "upcmail.nl",
                    "xs4all.nl",
                    "casema.nl",
                    "chello.nl",
                    "quicknet.nl",
                    "online.nl",
                    "solcon.nl",
                    "telenet.be",
                    "skynet.be",
                    "proximus.be",
                    "scarlet.be",
                    "voo.be",
                    "orange.fr",
                    "wanadoo.fr",
                    "free.fr",
                    "laposte.net"
                })
                List<String> freeMail,
        @DefaultValue("0") int perFreeMailDomainPerHour,
        @DefaultValue("20") int perDossierPerDay,
        @DefaultValue("100") int pauseAbove,
        @DefaultValue("10") int pauseAboveMedianTimes,
        @DefaultValue List<String> onlyTo,
        @DefaultValue List<String> secret,
        @DefaultValue({"1m", "5m", "15m", "1h", "4h"}) List<Duration> retryAfter,
        @DefaultValue("8h") Duration thenEvery,
        @DefaultValue("5d") Duration giveUpAfter) {

    public LetterSettings {
        freeMail = freeMail.stream()
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .toList();
        onlyTo =
                onlyTo.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** What is wrong, each as {@code file: key: what is wrong — what to do}; empty when fine. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (perAddressPerDay < 1) {
            problems.add(problem("per-address-per-day", "is under 1", "use 1 or more"));
        }
        if (perDossierPerDay < 1) {
            problems.add(problem("per-dossier-per-day", "is under 1", "use 1 or more"));
        }
        if (perDomainPerHour < 0 || perFreeMailDomainPerHour < 0) {
            problems.add(problem("per-domain-per-hour", "is negative", "use 1 or more, or 0 for no ceiling"));
        }
        if (pauseAbove < 0 || pauseAboveMedianTimes < 1) {
            problems.add(
                    problem("pause-above", "or its median-times makes no sense", "use 100 and 10, or 0 for never"));
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

    Ceilings ceilings(String domain) {
        boolean free = MailDomains.has(freeMail, domain);
        return new Ceilings(perAddressPerDay, free ? perFreeMailDomainPerHour : perDomainPerHour, perDossierPerDay);
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
