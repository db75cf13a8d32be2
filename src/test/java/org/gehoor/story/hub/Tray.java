package org.gehoor.story.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gehoor.intake.SetAsides;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.testkit.Patiently;

/** What waits for a person of one organisation, through the front door that the console uses. */
public final class Tray {

    private final SetAsides door;
    private final String organisation;

    Tray(SetAsides door, String organisation) {
        this.door = door;
        this.organisation = organisation;
    }

    /** Waits until this mail lies there. */
    public WaitingMessage awaits(NewMail mail) {
        return awaits("Message-ID: " + mail.messageId());
    }

    /** Waits until a mail with these words in it lies there. */
    public WaitingMessage awaits(String words) {
        return Patiently.find(words + " set aside at " + organisation, () -> find(words));
    }

    public boolean has(String words) {
        return find(words).isPresent();
    }

    public boolean has(NewMail mail) {
        return find("Message-ID: " + mail.messageId()).isPresent();
    }

    public String replays(WaitingMessage waiting) {
        return done(door.replay(waiting.id()));
    }

    /** A person says what it is. */
    public String judges(WaitingMessage waiting, Judgement as) {
        return done(door.judge(waiting.id(), as, "Lotte Claes"));
    }

    private static String done(SetAsides.Answer answer) {
        assertThat(answer).isInstanceOf(SetAsides.Answer.Done.class);
        return answer.message();
    }

    private Optional<WaitingMessage> find(String words) {
        List<WaitingMessage> waiting = door.list(organisation);
        return waiting.stream()
                .filter(one -> door.original(one.id())
                        .map(bytes -> new String(bytes, ISO_8859_1).contains(words))
                        .orElse(false))
                .findFirst();
    }
}
