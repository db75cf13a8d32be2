package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.LettersTo;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.DeliveryReports;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that left the house and came back, or are said to have. */
abstract class BounceTale extends Tale {

    static final String LM = "klachten@lm.example";
    private static final String BOUNCE_ADDRESS = "klachten\\+b\\.[a-z2-7]{26}@lm\\.example";
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.home(OwnHome.copied()
                .organisation(
                        "lm",
                        "    password: \"${LM_KLACHTEN_PASSWORD}\"\n",
                        "    password: \"${LM_KLACHTEN_PASSWORD}\"\n    plus_addressing: true\n"));
    }

    @Test
    void aBounceInWordsOpensThePromiseAgainAndTheHandlerIsTold() {
        String complainant = somebody();
        Letter letter = acknowledged(complainant);

        hub().mailbox(LM).receives(DeliveryReports.inWords(LM, letter.messageId(), complainant));

        cameBack(letter, complainant, "5.1.1");
    }

    @Test
    void theSecondBounceOfALetterIsNotTold() {
        String complainant = somebody();
        Letter letter = acknowledged(complainant);
        hub().mailbox(LM).receives(report(letter, complainant, "failed", "5.1.1"));
        cameBack(letter, complainant, "5.1.1");

        hub().mailbox(LM).receives(report(letter, complainant, "failed", "5.2.2"));

        reportsWorkedOff(letter, 2);
        assertThat(kinds(letter)).containsExactly("assignment.v1", "letter-failed.v1");
    }

    @Test
    void aDelayIsTakenNoteOfAndTheFailureAfterItIsTold() {
        String complainant = somebody();
        Letter letter = acknowledged(complainant);

        hub().mailbox(LM).receives(report(letter, complainant, "delayed", "4.4.1"));
        reportsWorkedOff(letter, 1);
        assertThat(letterIs(letter)).isEqualTo("sent");
        assertThat(promise(letter)).isEqualTo("met");
        assertThat(kinds(letter)).containsExactly("assignment.v1");

        hub().mailbox(LM).receives(report(letter, complainant, "failed", "4.4.7"));
        cameBack(letter, complainant, "4.4.7");
    }

    @Test
    void aForgedBounceChangesNothing() {
        String complainant = somebody();
        String other = somebody();
        Letter letter = acknowledged(complainant);
        Letter another = acknowledged(other);

        // the right letter and somebody else; a letter that was never written
        hub().mailbox(LM).receives(report(letter, other, "failed", "5.1.1"));
        hub().mailbox(LM)
                .receives(DeliveryReports.report(
                        LM, "<gehoor.guess@lm.example>", complainant, "failed", "5.1.1", "550 5.1.1 nobody"));

        Patiently.until("both forgeries' being filed", () -> filedForgeries() == 2);
        Patiently.stays(
                "the letters' being sent",
                A_WHILE,
                () -> letterIs(letter).equals("sent") && letterIs(another).equals("sent"));
        assertThat(promise(letter)).isEqualTo("met");
        assertThat(promise(another)).isEqualTo("met");
        assertThat(kinds(letter)).containsExactly("assignment.v1");
        assertThat(kinds(another)).containsExactly("assignment.v1");
    }

    @Test
    void whoeverIsAwayIsAnsweredByNobody() {
        String complainant = somebody();
        Letter letter = acknowledged(complainant);

        hub().mailbox(LM).receives(DeliveryReports.away(LM, letter.messageId(), complainant));

        Patiently.until("its being filed", () -> facts(letter).contains("message.automatic"));
        Patiently.stays(
                "one letter",
                A_WHILE,
                () -> hub().lettersTo(complainant).soFar().size() == 1);
        assertThat(promise(letter)).isEqualTo("met");
        assertThat(kinds(letter)).containsExactly("assignment.v1");
    }

    @Test
    void handlersWithoutACrmAreMailedThatALetterCameBack() {
        String complainant = somebody();
        String dijkstra = "klachten@dijkstra.example";
        hub().mailbox(dijkstra).receives(NewMail.from(complainant, dijkstra));
        Letter letter = hub().letterTo(complainant);
        LettersTo handlers = hub().lettersTo("medewerkers@dijkstra.example");
        handlers.about(letter.number());

        hub().mailbox(dijkstra).receives(DeliveryReports.inWords(dijkstra, letter.messageId(), complainant));

        Patiently.until("a notice of it", () -> handlers.soFar().stream()
                .anyMatch(notice -> notice.subject().equals("Brief niet aangekomen [" + letter.number() + "]")
                        && notice.text().contains("per telefoon of per post")));
    }

    /** Writes a complaint and waits until its acknowledgement is known to be sent. */
    Letter acknowledged(String complainant) {
        hub().mailbox(LM).receives(NewMail.from(complainant, LM));
        Letter letter = hub().letterTo(complainant);
        Patiently.until("the promise's being met", () -> promise(letter).equals("met"));
        assertThat(row(letter, "envelope_from")).matches(BOUNCE_ADDRESS);
        complaints().awaitsAssignment(letter.number());
        return letter;
    }

    void cameBack(Letter letter, String complainant, String status) {
        HandlerMessage failed = complaints().awaitsLetterFailed(letter.number()).keepsItsContract();
        assertThat(failed.says("/letter")).isEqualTo("acknowledgement");
        assertThat(failed.says("/reason")).contains(status).doesNotContain(complainant);
        assertThat(failed.says("/what_to_do")).isEqualTo("reach by phone or post");
        assertThat(letterIs(letter)).isEqualTo("bounced");
        assertThat(row(letter, "reported")).contains("failed " + status).doesNotContain(complainant);
        assertThat(promise(letter)).isEqualTo("open");
    }

    private static byte[] report(Letter letter, String recipient, String action, String status) {
        return DeliveryReports.report(LM, letter.messageId(), recipient, action, status, "no luck <" + recipient + ">");
    }

    private void reportsWorkedOff(Letter letter, int number) {
        Patiently.until(
                number + " reports' being worked off",
                () -> sql().sql("select count(*) from due_moment where kind = 'report' and done_at is not null"
                                        + " and dossier = (select dossier from letter where message_id = ?)")
                                .param(letter.messageId())
                                .query(Integer.class)
                                .single()
                        == number);
    }

    private int filedForgeries() {
        return sql().sql("select count(*) from received_message where outcome = 'automatic'"
                        + " and (evidence like '%counts for nothing'"
                        + "      or dossier is null and position('gehoor.guess'::bytea in raw) > 0)")
                .query(Integer.class)
                .single();
    }

    private List<String> kinds(Letter letter) {
        return complaints().about(letter.number()).stream()
                .map(HandlerMessage::kind)
                .toList();
    }

    HandlerQueue complaints() {
        return hub().handlerOf("lm", "complaints");
    }

    private String letterIs(Letter letter) {
        return row(letter, "state");
    }

    private String row(Letter letter, String column) {
        return sql().sql("select " + column + " from letter where message_id = ?")
                .param(letter.messageId())
                .query(String.class)
                .single();
    }

    String promise(Letter letter) {
        Optional<String> state = sql().sql("select state from promise where promise = 'acknowledge'"
                        + " and dossier = (select dossier from letter where message_id = ?)")
                .param(letter.messageId())
                .query(String.class)
                .optional();
        return state.orElse("none");
    }

    private List<String> facts(Letter letter) {
        return sql().sql("select type from dossier_event"
                        + " where dossier = (select dossier from letter where message_id = ?)")
                .param(letter.messageId())
                .query(String.class)
                .list();
    }

    JdbcClient sql() {
        return hub().the(JdbcClient.class);
    }
}
