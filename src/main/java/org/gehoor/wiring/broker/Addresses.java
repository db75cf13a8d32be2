package org.gehoor.wiring.broker;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The broker's address names: the organisation is part of the address, never of a message's body.
 *
 * @param queues organisation → ids of its handler queues
 */
record Addresses(Map<String, List<String>> queues) {

    static final String DEAD_LETTERS = "gehoor.dead-letters";
    static final String EXPIRED = "gehoor.expired";
    static final String REPLIES = "gehoor.*.replies.#";
    static final String EVERYTHING = "#";

    /** Point-to-point queues that must exist before the hub works. */
    List<String> required() {
        return Stream.of(
                        handlerQueues(),
                        queues.keySet().stream().map(Addresses::commands),
                        queues.keySet().stream().map(Addresses::transcripts),
                        Stream.of(DEAD_LETTERS, EXPIRED))
                .flatMap(names -> names)
                .toList();
    }

    /** Addresses that must exist for those who subscribe: each subscriber gets everything. */
    List<String> topics() {
        return queues.keySet().stream().map(Addresses::events).toList();
    }

    Stream<String> handlerQueues() {
        return queues.entrySet().stream().flatMap(of -> of.getValue().stream().map(id -> queue(of.getKey(), id)));
    }

    static String queue(String organisation, String id) {
        return "gehoor." + organisation + ".queue." + id;
    }

    /** Where its handlers and CRMs send decisions. */
    static String commands(String organisation) {
        return "gehoor." + organisation + ".commands";
    }

    /** Begins the queues where its programs wait for answers. */
    static String replies(String organisation) {
        return "gehoor." + organisation + ".replies.";
    }

    /** Where every fact is announced. */
    static String events(String organisation) {
        return "gehoor." + organisation + ".events";
    }

    /** Where its telephone system sends transcripts of calls. */
    static String transcripts(String organisation) {
        return "gehoor.transcripts." + organisation;
    }
}
