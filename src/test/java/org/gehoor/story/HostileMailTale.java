package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.intake.SetAsides;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.story.hub.Poison;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Mails that want to steer, to block or to flood: they harm nobody, least of all the good ones beside them. */
abstract class HostileMailTale extends Tale {

    static final String MAILBOX = "klachten@solidaris.example";

    private static final Map<String, String> STEERING = new TreeMap<>(Map.of(
            "CamelJmsDestinationName", "gehoor.lm.queue.watch",
            "CamelFileName", "gestolen.txt",
            "moveTo", "Evil",
            "copyTo", "Evil2",
            "delete", "true",
            "_AMQ_DUPL_ID", "always-the-same",
            "JMSXGroupID", "evil",
            "JMSType", "evil",
            "mail.smtp.ssl.trust", "*"));

    @Override
    HubSetup prepared(HubSetup setup) {
        // LM takes small mails only
        return setup.home(OwnHome.copied()
                .organisation(
                        "lm",
                        "    address: klachten@lm.example\n",
                        "    address: klachten@lm.example\n    max_size: 20 KB\n"));
    }

    @Test
    void headersThatWantToSteerSteerNothing() {
        List<String> complainants = List.of(somebody(), somebody(), somebody());
        List<NewMail> mails = List.of(
                steering(NewMail.from(complainants.get(0), MAILBOX), Case.AS_IS),
                steering(NewMail.from(complainants.get(1), MAILBOX), Case.UPPER),
                steering(NewMail.from(complainants.get(2), MAILBOX), Case.SWAPPED));
        HandlerQueue elsewhere = hub().handlerOf("lm", "watch");

        mails.forEach(hub().mailbox(MAILBOX)::receives);

        for (int i = 0; i < mails.size(); i++) {
            Letter letter = hub().letterTo(complainants.get(i)).isAcknowledgementOf(mails.get(i));
            HandlerMessage assignment = hub().handlerOf("solidaris", "mediator")
                    .awaitsAssignment(letter.number())
                    .keepsItsContract();
            assertThat(assignment.properties().toString()).doesNotContainIgnoringCase("evil", "always-the-same");
            hub().mailbox(MAILBOX).movesTo("Processed", mails.get(i));
        }
        assertThat(hub().mailbox(MAILBOX).folders()).doesNotContain("Evil", "Evil2", "EVIL", "EVIL2");
        assertThat(elsewhere.received()).isEmpty();
        assertThat(Path.of("gestolen.txt")).doesNotExist();
    }

    @Test
    void onlyTheComplainantIsAnswered() {
        String complainant = somebody();
        String third = somebody();
        NewMail complaint = NewMail.from(complainant, MAILBOX)
                .withHeader("Cc", third)
                .withHeader("Reply-To", third)
                .withHeader("Sender", third)
                .withHeader("Disposition-Notification-To", third);

        hub().mailbox(MAILBOX).receives(complaint);

        hub().letterTo(complainant);
        assertThat(hub().lettersTo(third).soFar()).isEmpty();
    }

    @Test
    void poisonBetweenGoodMailsHoldsUpNobody() {
        List<String> good = new ArrayList<>();
        List<String> poisoned = new ArrayList<>();
        for (byte[] poison : poisons(poisoned)) {
            hub().mailbox(MAILBOX).receives(poison);
            good.add(somebody());
            hub().mailbox(MAILBOX).receives(NewMail.from(good.get(good.size() - 1), MAILBOX));
        }

        good.forEach(complainant -> hub().letterTo(complainant));
        for (String marker : poisoned) {
            Patiently.until(marker + " registered or set aside", () -> isRegistered(marker) || isSetAside(marker));
        }
    }

    /** Servers that can stand it get more of it. */
    List<byte[]> poisons(List<String> markers) {
        markers.addAll(List.of("Gif-charset", "Gif-codering", "Gif-afzender"));
        return new ArrayList<>(List.of(
                Poison.unknownCharset(somebody(), "Gif-charset"),
                Poison.bogusTransferEncoding(somebody(), "Gif-codering"),
                Poison.brokenFrom("Gif-afzender")));
    }

    @Test
    void whatCannotBeReadAtAllWaitsForAPerson() {
        hub().mailbox(MAILBOX).receives(Poison.noise("Gif-ruis"));

        assertThat(hub().tray("solidaris").awaits("Gif-ruis").reason()).isEqualTo("unreadable");
    }

    @Test
    void aMailThatIsTooLargeStaysOnItsServerAndStarvesNobody() {
        String complainant = somebody();
        NewMail large =
                NewMail.from(somebody(), "klachten@lm.example").attached("film.mp4", "video/mp4", new byte[30_000]);

        hub().mailbox("klachten@lm.example").receives(large);
        hub().mailbox("klachten@lm.example").receives(NewMail.from(complainant, "klachten@lm.example"));

        hub().letterTo(complainant);
        WaitingMessage waiting = hub().tray("lm").awaits(large);
        assertThat(waiting.reason()).isEqualTo("too-large");
        assertThat(waiting.rawIsWhole()).isFalse();
        hub().mailbox("klachten@lm.example").keeps(large);
        Patiently.stays("set aside once", Duration.ofSeconds(1), () -> waitingAtLm() == 1);
        hub().mailbox("klachten@lm.example").keeps(large);
    }

    private long waitingAtLm() {
        return hub().the(SetAsides.class).list("lm").size();
    }

    private boolean isRegistered(String marker) {
        return hub().handlerOf("solidaris", "mediator").received().stream()
                .anyMatch(message -> message.says("/subject").equals(marker));
    }

    private boolean isSetAside(String marker) {
        return hub().tray("solidaris").has(marker);
    }

    private enum Case {
        AS_IS,
        UPPER,
        SWAPPED
    }

    private static NewMail steering(NewMail mail, Case inCase) {
        NewMail steering = mail;
        for (Map.Entry<String, String> header : STEERING.entrySet()) {
            steering = steering.withHeader(written(header.getKey(), inCase), header.getValue());
        }
        return steering;
    }

    private static String written(String name, Case inCase) {
        return switch (inCase) {
            case AS_IS -> name;
            case UPPER -> name.toUpperCase(java.util.Locale.ROOT);
            case SWAPPED ->
                name.chars()
                        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        };
    }
}
