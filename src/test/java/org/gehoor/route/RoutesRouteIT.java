package org.gehoor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.ExchangePropertyKey;
import org.junit.jupiter.api.Test;

final class RoutesRouteIT extends RouteTale {

    @Test
    void aMailboxHandsItsMailToIntakeWithoutHeaders() {
        var done = template.request("mailbox:solidaris/klachten", exchange -> {
            exchange.getMessage().setHeaders(new HashMap<>(Map.of("moveTo", "Evil", "CamelFileName", "x")));
            exchange.getMessage().setBody("mail 7");
        });
        assertThat(mailIntake.asked).containsExactly("receive solidaris klachten mail 7");
        assertThat(done.getMessage().getHeaders()).isEmpty();
    }

    @Test
    void aMailboxLearnsThatIntakeFailed() {
        mailIntake.answer = mail -> {
            throw new IllegalStateException("no room");
        };
        var done = template.request(
                "mailbox:solidaris/klachten", exchange -> exchange.getMessage().setBody("mail 8"));
        assertThat(done.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readingGoesOnWhenOneMessageFailsAndCountsItsAttempt() {
        reader.reading = claim -> {
            if (claim.equals("2")) {
                throw new IllegalArgumentException("of jan@klager.example");
            }
            return claim;
        };
        reader.batches.add(List.of("1", "2", "3"));
        ring("reading");
        await().until(() -> reader.asked.size() == 3);
        assertThat(reader.asked)
                .containsExactlyInAnyOrder(
                        "conclude 1",
                        "conclude 3",
                        "failed 2 java.lang.IllegalArgumentException: of jan@klager.example");
    }

    @Test
    void readingLooksAgainUntilNothingIsLeft() {
        reader.batches.addAll(List.of(List.of("1"), List.of("2"), List.of("3")));
        ring("reading");
        await().until(() -> reader.asked.size() == 3);
    }

    @Test
    void oneLetterThatFailsHoldsUpNoOther() {
        letterWriter.answer = due -> {
            if (due.equals(2L)) {
                throw new IllegalStateException("no template");
            }
            return due;
        };
        letterWriter.batches.add(List.of(1L, 2L, 3L));
        ring("letters");
        await().until(() -> letterWriter.asked.size() == 4);
        assertThat(letterWriter.asked).contains("write 1", "write 3", "notWorded 2 no template");
    }

    @Test
    void aLetterThatCannotBePrintedHoldsUpNoOther() {
        paperPost.answer = letter -> {
            if (letter.equals(2L)) {
                throw new IllegalStateException("the disk is full");
            }
            return letter;
        };
        paperPost.batches.add(List.of(1L, 2L, 3L));
        ring("print");
        await().until(() -> paperPost.asked.size() == 5);
        assertThat(paperPost.asked).containsExactly("print 1", "done 1", "print 2", "print 3", "done 3");
    }

    @Test
    void aLetterThatCannotBeRecordedWaitsAndHoldsUpNoOther() {
        bookkeeper.answer = letter -> {
            if (letter.equals(2L)) {
                throw new IllegalStateException("unreadable, (x)");
            }
            return letter;
        };
        bookkeeper.batches.add(List.of(1L, 2L, 3L));
        ring("records");
        await().until(() -> bookkeeper.asked.size() == 4);
        assertThat(bookkeeper.asked).contains("record 3", "notRecorded 2 unreadable, (x)");
    }

    @Test
    void aReportThatCannotBeWorkedOffWaitsAndHoldsUpNoOther() {
        returnsClerk.answer = report -> {
            if (report.equals(2L)) {
                throw new IllegalStateException("unreadable, (x)");
            }
            return report;
        };
        returnsClerk.batches.add(List.of(1L, 2L, 3L));
        ring("returns");
        await().until(() -> returnsClerk.asked.size() == 4);
        assertThat(returnsClerk.asked).contains("work 3", "notWorked 2 unreadable, (x)");
    }

    @Test
    void aDossierWhoseClockCannotTurnWaitsAndHoldsUpNoOther() {
        timekeeper.answer = moment -> {
            if (moment.equals(2L)) {
                throw new IllegalStateException("no calendar");
            }
            return moment;
        };
        timekeeper.batches.add(List.of(1L, 2L, 3L));
        ring("clock");
        await().until(() -> timekeeper.asked.size() == 4);
        assertThat(timekeeper.asked).contains("turn 3", "failed 2 no calendar");
    }

    @Test
    void anOrganisationWhoseCoordinatorsCannotBeToldHoldsUpNoOther() {
        reminders.answer = organisation -> {
            if (organisation.equals("lm")) {
                throw new IllegalStateException("no template, (x)");
            }
            return organisation;
        };
        reminders.batches.add(List.of("kantoor", "lm", "solidaris"));
        ring("reminders");
        await().until(() -> reminders.asked.size() == 4);
        assertThat(reminders.asked).contains("remind solidaris", "notReminded lm no template, (x)");
    }

    @Test
    void theMailServersAnswerIsSettled() {
        postOffice.answer = letter -> "accepted " + letter;
        postOffice.batches.add(List.of("letter 1"));
        ring("post");
        await().until(() -> postOffice.asked.size() == 2);
        assertThat(postOffice.asked).containsExactly("send letter 1", "settle accepted letter 1");
    }

    @Test
    void aWorkerOutlivesAnOutageOfTheDatabase() {
        reader.away = new IllegalStateException("database away");
        int before = reader.claims.get();
        ring("reading");
        await().until(() -> reader.claims.get() > before);
        reader.away = null;
        reader.batches.add(List.of("1"));
        ring("reading");
        await().until(() -> reader.asked.contains("conclude 1"));
    }

    @Test
    void aTickRingsEveryBell() throws Exception {
        for (var door : List.of(
                reader, dispatcher, letterWriter, postOffice, bookkeeper, returnsClerk, timekeeper, reminders)) {
            door.claims.set(0);
        }
        camel.getRouteController().stopRoute("ticks");
        camel.getRouteController().startRoute("ticks");
        for (var door : List.of(
                reader, dispatcher, letterWriter, postOffice, bookkeeper, returnsClerk, timekeeper, reminders)) {
            await().until(() -> door.claims.get() > 0);
        }
    }
}
