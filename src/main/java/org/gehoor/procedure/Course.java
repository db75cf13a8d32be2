package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.filing.OralClock;
import org.gehoor.procedure.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The way a dossier has gone through its procedure, and the moments that clocks start from. */
record Course(
        Procedure procedure,
        List<Fact> facts,
        Fact registered,
        Filed filed,
        List<Stay> stays,
        @Nullable State end,
        int endedBy,
        @Nullable Instant closedAt) {

    static Course of(Procedure procedure, List<Fact> written) {
        List<Fact> facts = MovedAway.leftOut(written);
        for (Fact fact : facts) {
            if (fact.is(FactType.REGISTERED)) {
                Filed filed = "oral".equals(fact.detail(Fact.FILED)) ? Filed.ORAL : Filed.WRITTEN;
                Walk walk = new Walk(procedure).along(facts, fact, filed);
                return new Course(
                        procedure, facts, fact, filed, walk.stays(), walk.end(), walk.endedBy(), walk.closedAt());
            }
        }
        throw new IllegalArgumentException("the facts of a dossier begin with `registered`; there is none among "
                + facts.size() + " facts: hand over the whole history");
    }

    Stage stage() {
        return stays.get(stays.size() - 1).stage();
    }

    /** The last stay in one of these stages; in any when none is named. */
    Optional<Stay> stayIn(List<String> stages) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (stages.isEmpty() || stages.contains(stays.get(i).stage().id())) {
                return Optional.of(stays.get(i));
            }
        }
        return Optional.empty();
    }

    State state() {
        if (end != null) {
            return end;
        }
        Stage stage = stage();
        if (filed == Filed.ORAL && FirstStage.awaitsConfirmation(stage)) {
            return State.AWAITING_CONFIRMATION;
        }
        return switch (stage.kind()) {
            case TRIAGE -> State.ASSESSING;
            case INTAKE -> State.REGISTERED;
            default -> State.IN_PROGRESS;
        };
    }

    /** When a clock that starts {@code from} that word starts; empty as long as that has not happened. */
    Optional<Instant> start(String from, List<String> stages) {
        return start(from, stages, reopenedAt());
    }

    /** When it started the first time, whatever was reopened since. */
    Optional<Instant> firstStart(String from, List<String> stages) {
        return start(from, stages, null);
    }

    private Optional<Instant> start(String from, List<String> stages, @Nullable Instant again) {
        if (from.equals(FactType.REGISTERED.word())) {
            return Optional.of(again == null ? registered.at() : again);
        }
        if (from.equals(FactType.STAGE_ENTERED.word())) {
            return stayIn(stages).map(Stay::enteredAt);
        }
        if (from.equals(FactType.RECEIVED.word()) || from.equals(FactType.FIRST_CONTACT.word())) {
            return waitsForConfirmation()
                    ? first(FactType.CONFIRMED_IN_WRITING.word(), again)
                    : Optional.of(again == null ? receivedAt() : again);
        }
        return first(from, again);
    }

    /** The how-manieth time that its clocks run: by stays in these stages, else by reopenings. */
    int round(List<String> stages) {
        int round = 0;
        if (stages.isEmpty()) {
            for (Fact fact : facts) {
                round += isAnew(fact) ? 1 : 0;
            }
            return round + 1;
        }
        for (Stay stay : stays) {
            round += stages.contains(stay.stage().id()) ? 1 : 0;
        }
        return Math.max(round, 1);
    }

    /** When it was opened anew the last time: clocks start anew, what they came to before stays on record. */
    private @Nullable Instant reopenedAt() {
        Instant last = null;
        for (Fact fact : facts) {
            last = isAnew(fact) ? fact.at() : last;
        }
        return last;
    }

    private static boolean isAnew(Fact fact) {
        return fact.is(FactType.REOPENED) && !Fact.GO_ON.equals(fact.detail(Fact.CLOCKS));
    }

    /** The newest fact that says this of that, by its sequence; 0 when there is none. */
    int newest(FactType type, String subject) {
        String word = type.about(subject);
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).type().equals(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    Fact fact(int seq) {
        return facts.get(seq - 1);
    }

    /** Whether this fact says that a letter was sent, and that letter came back since: then nothing is met by it. */
    boolean cameBack(int index) {
        Fact sent = facts.get(index);
        if (!sent.is(FactType.MESSAGE_SENT)) {
            return false;
        }
        for (Fact later : facts.subList(index + 1, facts.size())) {
            if (later.is(FactType.MESSAGE_BOUNCED)
                    && later.subject().equals(sent.subject())
                    && isOfOrdinal(later.detail(Fact.ORDINAL), sent)) {
                return true;
            }
        }
        return false;
    }

    /** A bounce that does not tell which letter of its kind came back is about any. */
    private static boolean isOfOrdinal(@Nullable String bounced, Fact sent) {
        return bounced == null || bounced.equals(sent.detail(Fact.ORDINAL));
    }

    Instant receivedAt() {
        String at = registered.detail(Fact.RECEIVED_AT);
        return at == null ? registered.at() : Instant.parse(at);
    }

    private boolean waitsForConfirmation() {
        return filed == Filed.ORAL && procedure.oral().clock() == OralClock.FROM_CONFIRMATION;
    }

    /** The first since it was opened anew; where that lies before, the clock starts anew with the opening. */
    private Optional<Instant> first(String word, @Nullable Instant again) {
        boolean before = false;
        for (Fact fact : facts) {
            if (meets(fact, word)) {
                if (again == null || !fact.at().isBefore(again)) {
                    return Optional.of(fact.at());
                }
                before = true;
            }
        }
        return before ? Optional.ofNullable(again) : Optional.empty();
    }

    static boolean meets(Fact fact, String word) {
        // who cannot write confirms orally, and the handler records why
        return fact.answersTo(word)
                || word.equals(FactType.CONFIRMED_IN_WRITING.word()) && fact.is(FactType.CONFIRMED_ORALLY);
    }
}
