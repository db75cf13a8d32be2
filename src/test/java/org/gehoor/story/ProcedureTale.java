package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.story.hub.Complaint;
import org.gehoor.story.hub.Crm;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** A tale of whole procedures: time goes on from one story to the next, and each begins on a day of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ProcedureTale extends Tale {

    private final Map<String, Crm> programs = new HashMap<>();

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T08:00:00Z");
    }

    /** A complaint by mail to {@code klachten@}, which arrives at that moment. */
    Complaint complaint(String organisation, String at) {
        return complaint(organisation, "klachten", at);
    }

    Complaint complaint(String organisation, String mailbox, String at) {
        turnTo(at);
        Crm crm = programs.computeIfAbsent(organisation, name -> hub().crm(name, "tale"));
        return Complaint.begins(hub(), crm, organisation, mailbox + "@" + organisation + ".example", somebody());
    }

    void turnTo(String moment) {
        hub().clock().turnTo(moment);
    }

    /** The only letter to a person of the organisation about this complaint with that subject. */
    Letter told(String person, String subject, Complaint about) {
        return told(person, 1, subject, about);
    }

    /** The newest of so many. */
    Letter told(String person, int times, String subject, Complaint about) {
        String whole = subject + " [" + about.number() + "]";
        Patiently.until(whole + " to " + person, () -> named(person, whole).size() >= times);
        List<Letter> all = named(person, whole);
        assertThat(all).hasSize(times);
        return all.get(times - 1);
    }

    private List<Letter> named(String person, String subject) {
        return hub().lettersTo(person).soFar().stream()
                .filter(letter -> letter.subject().equals(subject))
                .toList();
    }

    /** Asserts that a letter ends with this block, as the procedure wants it at the bottom. */
    static void endsWith(Letter letter, String... lines) {
        assertThat(letter.text().strip()).endsWith(String.join("\n", lines));
        assertThat(letter.html()).contains(lines);
    }
}
