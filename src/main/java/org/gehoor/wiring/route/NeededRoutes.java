package org.gehoor.wiring.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;

/**
 * The routes without which a hub would look healthy and leave some of its work undone.
 *
 * <p>One that is switched off on purpose ({@code autoStartup: false}, a disabled step) is there; a file that is missing
 * or misnamed is not.
 */
public final class NeededRoutes {

    /** Bell → the file of the distribution that answers it. */
    private static final List<String> BELLS =
            List.of("reading", "relay", "letters", "post", "returns", "clock", "reminders", "announce", "print");

    private NeededRoutes() {}

    /**
     * What is missing.
     *
     * @param routes id → address from which it starts
     * @param mailboxes those configured, as {@code organisation/mailbox}
     * @param organisations those configured, by name
     */
    public static List<Problem> missing(
            Map<String, String> routes, Collection<String> mailboxes, Collection<String> organisations) {
        var starts = routes.values().stream().map(NeededRoutes::plain).toList();
        var problems = new ArrayList<Problem>();
        Stream.of(
                        BELLS.stream().map(name -> "bell:" + name),
                        mailboxes.stream().map(name -> "mailbox:" + name),
                        mailboxes.stream().map(name -> "reconciliation:" + name),
                        organisations.stream().map(name -> "commands:queue:gehoor." + name + ".commands"),
                        organisations.stream().map(name -> "transcripts:queue:gehoor.transcripts." + name))
                .flatMap(addresses -> addresses)
                .filter(address -> !starts.contains(address))
                .forEach(address -> problems.add(problem(address)));
        // by its name, for it may start at somebody's server instead
        organisations.stream()
                .map(name -> "transcripts-in-folder:" + name)
                .filter(route -> !routes.containsKey(route))
                .forEach(route -> problems.add(problem("transcripts:" + route)));
        // by its name: where the scans come from may be changed
        organisations.stream()
                .map(name -> "paper:" + name)
                .filter(id -> !routes.containsKey(id))
                .forEach(id -> problems.add(problem(id)));
        if (!routes.containsKey("ticks") && starts.stream().noneMatch("timer:ticks"::equals)) {
            problems.add(new Problem(
                    "routes/ticks.camel.yaml",
                    "ticks",
                    "no route rings the bells at a steady pace",
                    "put the file of the distribution back under this name",
                    Severity.ERROR));
        }
        return problems;
    }

    private static Problem problem(String address) {
        var named = address.split(":", 2);
        return new Problem(
                "routes/" + ("bell".equals(named[0]) ? named[1] : named[0]) + ".camel.yaml",
                address,
                "no route starts there",
                "put the file of the distribution back under this name; to switch a route off, set autoStartup: false",
                Severity.ERROR);
    }

    private static String plain(String uri) {
        return uri.replaceFirst("\\?.*", "").replace("://", ":");
    }
}
