package org.gehoor.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.timeline.Arrival;
import org.gehoor.procedure.timeline.Event;
import org.gehoor.register.Channel;

/** Reads what was typed for {@code gehoor timeline}, and notes everything that is wrong with it. */
final class TimelineReading {

    /** Years ahead within which a procedure is looked at. */
    private static final int FAR = 30;

    private final TimelineCommand typed;
    private final Organisation organisation;
    private final Misuse misuse;
    private final TermTimes times;

    TimelineReading(TimelineCommand typed, Organisation organisation, Misuse misuse) {
        this.typed = typed;
        this.organisation = organisation;
        this.misuse = misuse;
        this.times = new TermTimes(organisation.zone(), "the zone of " + organisation.name(), misuse);
    }

    /** Empty when anything is wrong. */
    Optional<TimelineQuestion> question() {
        Optional<Channel> channel = channel();
        Optional<Instant> received = times.moment("--received", typed.received);
        Optional<LocalDate> lastDay = lastDay();
        Instant until = received.map(start -> until(start, lastDay)).orElse(Instant.MAX);
        List<Event> events = new ArrayList<>();
        for (String words : typed.events) {
            event(words).ifPresent(event -> {
                received.ifPresent(start -> inTime(event, start, until));
                events.add(event);
            });
        }
        if (!misuse.none()) {
            return Optional.empty();
        }
        Channel way = channel.orElseThrow();
        Filed filed = way.written() ? Filed.WRITTEN : Filed.ORAL;
        return Optional.of(new TimelineQuestion(
                organisation, new Arrival(received.orElseThrow(), way.key(), filed), events, until));
    }

    private Optional<Channel> channel() {
        for (Channel channel : Channel.values()) {
            if (channel.key().equals(typed.channel.toLowerCase(Locale.ROOT))) {
                return Optional.of(channel);
            }
        }
        misuse.say("--channel", "\"" + typed.channel + "\" is no channel", "write mail, form, phone or paper");
        return Optional.empty();
    }

    private Optional<LocalDate> lastDay() {
        if (typed.until == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.until));
        } catch (DateTimeException noDate) {
            misuse.say("--until", "\"" + typed.until + "\" is no date that exists", "write it as 2027-06-30");
            return Optional.empty();
        }
    }

    /** The end of that day; a procedure is no plan for ages. */
    private Instant until(Instant received, Optional<LocalDate> typedDay) {
        LocalDate start = received.atZone(organisation.zone()).toLocalDate();
        LocalDate last = typedDay.orElse(start.plusYears(1));
        if (last.isBefore(start)) {
            misuse.say("--until", last + " is before the complaint was received", "write a later day");
        } else if (last.isAfter(start.plusYears(FAR))) {
            misuse.say("--until", last + " is too far", "stay within " + FAR + " years");
        }
        return last.plusDays(1).atStartOfDay(organisation.zone()).toInstant().minusMillis(1);
    }

    private Optional<Event> event(String words) {
        int equals = words.indexOf('=');
        if (equals < 1) {
            misuse.say("--event", "\"" + words + "\" is no event", "write it as 2027-01-05T10:00=admissible");
            return Optional.empty();
        }
        Optional<Instant> at = times.moment("--event", words.substring(0, equals));
        try {
            // also when its time is wrong: every mistake is told at once
            Event event = Event.parse(at.orElse(Instant.EPOCH), words.substring(equals + 1));
            return at.map(known -> event);
        } catch (IllegalArgumentException refusal) {
            misuse.say("--event", refusal.getMessage());
            return Optional.empty();
        }
    }

    private void inTime(Event event, Instant received, Instant until) {
        if (event.at().isBefore(received)) {
            misuse.say("--event", event.words() + " comes before --received", "write a later time");
        } else if (event.at().isAfter(until)) {
            misuse.say("--event", event.words() + " comes after the last day told", "write a later --until");
        }
    }
}
