package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Two thousand complaints lie in one mailbox: each gets its own number, its handler and its answer, once. */
class ManyMailsStoryIT extends Tale {

    private static final String MAILBOX = "klachten@lm.example";
    private static final int MAILS = 2_000;
    private static final int PEOPLE = 20;

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T10:00:00Z").with("gehoor.letters.per-address-per-day", String.valueOf(MAILS));
    }

    @Test
    void noneIsLostDoubledOrLeftWithoutANumber() {
        List<String> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> somebody()).toList();
        List<NewMail> mails = IntStream.range(0, MAILS)
                .mapToObj(i -> NewMail.from(people.get(i % PEOPLE), MAILBOX)
                        .about("Klacht nummer " + i)
                        .on(hub().clock().instant()))
                .toList();
        HandlerQueue complaints = hub().handlerOf("lm", "complaints");

        hub().mailbox(MAILBOX).receives(mails);

        Patiently.until(
                MAILS + " assignments",
                Duration.ofMinutes(3),
                () -> complaints.received().size() >= MAILS);
        List<Letter> letters = new ArrayList<>();
        people.forEach(one -> letters.addAll(hub().lettersTo(one).awaits(MAILS / PEOPLE)));
        assertThat(complaints.received()).extracting(HandlerMessage::kind).containsOnly("assignment.v1");
        assertThat(complaints.received())
                .extracting(message -> message.says("/subject"))
                .containsExactlyInAnyOrderElementsOf(
                        mails.stream().map(NewMail::subject).toList());
        assertThat(complaints.received())
                .extracting(HandlerMessage::number)
                .extracting(number -> Integer.valueOf(number.substring(5, 11)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MAILS).boxed().toList());
        assertThat(letters)
                .extracting(Letter::number)
                .containsExactlyInAnyOrderElementsOf(complaints.received().stream()
                        .map(HandlerMessage::number)
                        .toList());
        Patiently.until("an empty inbox", () -> hub().mailbox(MAILBOX).inbox().isEmpty());
    }
}
