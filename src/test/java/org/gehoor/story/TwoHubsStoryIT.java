package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gehoor.story.hub.ExternalBroker;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.Hub;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.Test;

/** More than one hub at work. */
class TwoHubsStoryIT {

    private static final String LM = "klachten@lm.example";
    private static final String SOLIDARIS = "klachten@solidaris.example";
    private static final int MAILS = 300;
    private static final int PEOPLE = 10;

    @Test
    void twoHubsOnOneDatabaseLoseAndDoubleNothing() {
        String database = Postgres.forTests().migratedDatabase("shared");
        try (GreenMailServer mail = GreenMailServer.started();
                ExternalBroker broker = ExternalBroker.started();
                Hub one = node(mail, database, broker);
                Hub other = node(mail, database, broker)) {
            Patiently.until("the queue", () -> broker.has("gehoor.lm.queue.complaints"));
            HandlerQueue complaints = one.handlerOf("lm", "complaints");
            List<NewMail> mails = IntStream.range(0, MAILS)
                    .mapToObj(i -> NewMail.from("klager-" + i % PEOPLE + "@klager.example", LM)
                            .about("Klacht nummer " + i))
                    .toList();

            one.mailbox(LM).receives(mails);

            Patiently.until(
                    "the assignments",
                    Duration.ofMinutes(1),
                    () -> complaints.received().size() >= MAILS);
            List<String> answered = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                one.lettersTo("klager-" + i + "@klager.example").awaits(MAILS / PEOPLE).stream()
                        .map(letter -> letter.header("In-Reply-To"))
                        .forEach(answered::add);
            }
            Patiently.until("an empty inbox", () -> other.mailbox(LM).inbox().isEmpty());
            assertThat(complaints.received())
                    .extracting(message -> message.says("/subject"))
                    .containsExactlyInAnyOrderElementsOf(
                            mails.stream().map(NewMail::subject).toList());
            assertThat(complaints.received())
                    .extracting(HandlerMessage::number)
                    .extracting(number -> Integer.valueOf(number.substring(5, 11)))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, MAILS).boxed().toList());
            assertThat(answered)
                    .containsExactlyInAnyOrderElementsOf(
                            mails.stream().map(NewMail::messageId).toList());
        }
    }

    private static Hub node(GreenMailServer mail, String database, ExternalBroker broker) {
        return Hub.on(mail)
                .database(database)
                .broker(broker)
                .with("gehoor.letters.per-address-per-day", String.valueOf(MAILS))
                .start();
    }

    @Test
    void twoHubsThatWriteToEachOtherStopAfterOneLetterEach() {
        try (GreenMailServer mail = GreenMailServer.started();
                ExternalBroker broker = ExternalBroker.started();
                Hub solidaris = Hub.on(mail)
                        .home(OwnHome.copied().onlyFor("solidaris"))
                        .broker(broker)
                        .start();
                Hub lm = Hub.on(mail)
                        .home(OwnHome.copied().onlyFor("lm"))
                        .broker(broker)
                        .start()) {
            NewMail complaint = NewMail.from(LM, SOLIDARIS);

            lm.person(LM).sends(complaint.bytes(), SOLIDARIS);

            solidaris.mailbox(SOLIDARIS).movesTo("Processed", complaint);
            // the answer was taken in by the other hub
            Patiently.until(
                    "the acknowledgement's being filed",
                    () -> lm.mailbox(LM).in("Processed").size() == 1);
            Patiently.stays(
                    "no answer to the answer",
                    Duration.ofSeconds(2),
                    () -> solidaris.mailbox(SOLIDARIS).in("Processed").size() == 1
                            && solidaris.mailbox(SOLIDARIS).inbox().isEmpty()
                            && lm.mailbox(LM).in("Processed").size() == 1
                            && lm.mailbox(LM).inbox().isEmpty());
        }
    }
}
