package org.gehoor.story.crash;

import static org.gehoor.story.crash.Moment.COMMITTING;
import static org.gehoor.story.crash.Moment.ENTERED;
import static org.gehoor.story.crash.Moment.LEFT;

import java.util.function.Predicate;
import org.gehoor.testkit.Wire.Line;
import org.gehoor.testkit.Wire.Side;

/** The points at which a hub is killed, from the mailbox to the letter that the complainant has. */
enum Death {
    MAIL_FETCHED(at("mailIntake.receive", ENTERED)),
    BYTES_STORED_NOT_COMMITTED(at("mailIntake.receive", COMMITTING)),
    BYTES_COMMITTED_NOT_MOVED(at("mailIntake.receive", LEFT)),
    COPIED_NOT_EXPUNGED(new OnTheWire(
            true, line -> line.from() == Side.CLIENT && line.text().contains("UID EXPUNGE"))),
    MOVED_NOT_NOTED(at("mailboxLedger.moved", ENTERED)),
    CLAIMED_NOT_READ(at("reader.claim", LEFT)),
    HALF_CONCLUDED(at("register.enter", LEFT)),
    CONCLUDED_NOT_COMMITTED(at("reader.conclude", COMMITTING)),
    CONCLUDED(at("reader.conclude", LEFT)),
    PACKED_NOT_SENT(at("dispatcher.packTogether", LEFT)),
    ON_THE_QUEUE_NOT_NOTED(at("dispatcher.delivered", ENTERED)),
    LETTER_FILED_NOT_COMMITTED(at("letterWriter.write", COMMITTING)),
    LETTER_WRITTEN(at("letterWriter.write", LEFT)),
    LETTER_TAKEN_TO_THE_POST(at("postOffice.claim", LEFT)),
    RECIPIENT_NAMED(new OnTheWire(
            false, line -> line.from() == Side.CLIENT && line.text().startsWith("RCPT TO"))),
    ABOUT_TO_SEND_DATA(new OnTheWire(
            false, line -> line.from() == Side.SERVER && line.text().startsWith("354"))),
    /** The server has it; its answer never arrives. */
    DATA_SENT(new OnTheWire(false, Death::acceptsData)),
    ACCEPTED_NOT_NOTED(at("postOffice.settle", ENTERED)),
    ACCEPTED_NOT_COMMITTED(at("postOffice.settle", COMMITTING)),
    SETTLED(at("postOffice.settle", LEFT));

    private final Place place;

    Death(Place place) {
        this.place = place;
    }

    private sealed interface Place {}

    private record AtADoor(Fate fate) implements Place {}

    private record OnTheWire(boolean imap, Predicate<Line> line) implements Place {}

    private static Place at(String door, Moment moment) {
        return new AtADoor(Fate.dies(door, moment));
    }

    private static boolean acceptsData(Line line) {
        return line.from() == Side.SERVER
                && line.before().equals(".")
                && line.text().startsWith("250");
    }

    /** Whether the server had the letter when the hub died that did not know it yet. */
    boolean leavesALetterAtTheServer() {
        return this == DATA_SENT || this == ACCEPTED_NOT_NOTED || this == ACCEPTED_NOT_COMMITTED;
    }

    /** Starts a hub, lets it work off what its predecessor left, gives it new complaints, and waits until it dies of them. */
    void of(Surroundings here) {
        if (place instanceof AtADoor door) {
            Fate fate = door.fate().once(here.signal(name()));
            try (OtherHub hub = here.hub(fate.argument()).ready()) {
                here.isAtRest();
                here.makeSignal(name());
                here.everyOneGetsAComplaint(name());
                hub.meets(fate);
            }
        } else if (place instanceof OnTheWire wire) {
            // without MOVE the hub has to copy, mark and expunge
            here.imap().hide(wire.imap() ? "MOVE" : "");
            try (OtherHub hub = here.hub().ready()) {
                here.isAtRest();
                (wire.imap() ? here.imap() : here.smtp()).cutAt(wire.line(), hub::kill);
                here.everyOneGetsAComplaint(name());
                hub.isKilled();
            }
            here.imap().hide("");
        }
    }
}
