package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gehoor.organisation.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that a person sent instead of the hub, by mail, post or telephone: they meet the promise that the hub's would have met. */
@Component
public class SentOutside {

    private static final Pattern LETTER = Pattern.compile("withheld (\\S+)|(\\S+) not mailed|(\\S+) to print");

    private final DueMoments dueMoments;
    private final Register register;
    private final Organisations organisations;
    private final Clock clock;

    SentOutside(DueMoments dueMoments, Register register, Organisations organisations, Clock clock) {
        this.dueMoments = dueMoments;
        this.register = register;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Notes that the letter of a task was sent, and ends the task.
     *
     * @param on in the organisation's zone; taken for its noon, or for now when that is still to come
     * @param by who says so
     * @return false when nobody waits for that, the task is about no letter, or the day is still to come or before the complaint
     */
    @Transactional
    public boolean note(long dueMoment, LocalDate on, String by) {
        return note(dueMoment, on, by, Map.of());
    }

    /**
     * Likewise of a letter that the hub worded.
     *
     * @param told what it told, such as a date, for the history
     */
    @Transactional
    public boolean note(long dueMoment, LocalDate on, String by, Map<String, String> told) {
        Optional<OpenMoment> open =
                dueMoments.lockOpen(dueMoment).filter(found -> found.due().kind() == DueKind.PERSON);
        Matcher letter = LETTER.matcher(open.map(found -> found.due().what()).orElse(""));
        if (open.isEmpty() || !letter.matches()) {
            return false;
        }
        DueMoment due = open.get().due();
        Instant now = clock.instant();
        var zone = organisations.called(due.organisation()).zone();
        if (on.isAfter(now.atZone(zone).toLocalDate())) {
            return false;
        }
        if (on.isBefore(open.get().dossier().receivedAt().atZone(zone).toLocalDate())) {
            return false;
        }
        Instant at = on.atTime(LocalTime.NOON).atZone(zone).toInstant();
        // on the day itself it was sent after the dossier was there, and before now
        at = at.isBefore(open.get().dossier().registeredAt())
                ? open.get().dossier().registeredAt()
                : at;
        Map<String, String> details = new TreeMap<>(told);
        details.put("outside", on.toString());
        register.letterAccepted(
                open.get().dossier().id(), kind(letter), due.ordinal(), at.isAfter(now) ? now : at, details);
        dueMoments.done(due.id(), "sent outside the hub on " + on + ", says " + Storable.text(by));
        return true;
    }

    private static String kind(Matcher letter) {
        return IntStream.rangeClosed(1, letter.groupCount())
                .mapToObj(letter::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The task of posting a letter that the hub worded. */
    public static String toPrint(String letter) {
        return letter + " to print";
    }

    static boolean isToPrint(DueMoment due) {
        return due.kind() == DueKind.PERSON && due.what().endsWith(toPrint(""));
    }

    /** All tasks that ask a person to send this letter. */
    static List<String> tasks(String letter) {
        return List.of("withheld " + letter, letter + " not mailed", toPrint(letter));
    }
}
