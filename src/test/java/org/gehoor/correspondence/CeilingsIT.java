package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a ceiling does not allow waits, with its reason, and a person knows. */
class CeilingsIT {

    private CorrespondenceRooms hub = CorrespondenceRooms.openWith(
            "gehoor.letters.per-domain-per-hour", "3",
            "gehoor.letters.per-free-mail-domain-per-hour", "6",
            "gehoor.letters.per-dossier-per-day", "2",
            "gehoor.letters.per-address-per-day", "4");

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void theFourthLetterOfAnHourToADomainWaitsUntilTheFirstIsAnHourOld() {
        for (int i = 1; i <= 4; i++) {
            hub.complaint("kantoor", "somebody" + i + "@Werk.example");
        }
        hub.complaint("lm", "jan@mail.werk.example");
        assertThat(hub.writeAll()).filteredOn(Writing.Written.class::isInstance).hasSize(4);

        assertThat(hub.the(DueMoments.class).waitingForAPerson("kantoor"))
                .singleElement()
                .satisfies(look -> assertThat(look.what() + ", " + look.why())
                        .isEqualTo("acknowledgement delayed, delayed until 2026-02-02T11:00:30Z:"
                                + " ceiling of 3 letters to one domain in an hour"));
        passes(Duration.ofMinutes(59));
        assertThat(hub.writeAll()).isEmpty();
        passes(Duration.ofMinutes(1));
        assertThat(hub.writeAll()).singleElement().isInstanceOf(Writing.Written.class);
        assertThat(hub.owed()).as("nobody need look any more").isEmpty();
    }

    @Test
    void strangersWhoShareAProviderHaveACeilingOfTheirOwn() {
        for (int i = 1; i <= 7; i++) {
            hub.complaint("kantoor", "somebody" + i + "@hotmail.co.uk");
        }
        assertThat(hub.writeAll()).filteredOn(Writing.Written.class::isInstance).hasSize(6);
    }

    @Test
    void theThirdLetterOfADayInADossierWaits() {
        Registration dossier = hub.complaint("kantoor", "klager1@klager.example");
        hub.complaint("kantoor", "klager1@klager.example");
        hub.writeAll();
        for (int ordinal = 2; ordinal <= 3; ordinal++) {
            hub.the(DueMoments.class)
                    .owe(
                            "kantoor",
                            dossier.dossier(),
                            null,
                            DueKind.LETTER,
                            "acknowledgement",
                            ordinal,
                            hub.rooms().clock().instant(),
                            "test");
        }
        passes(Duration.ofHours(2));
        assertThat(hub.writeAll()).hasSize(2).anySatisfy(one -> assertThat(one)
                .isInstanceOfSatisfying(Writing.Delayed.class, delayed -> assertThat(delayed.why())
                        .isEqualTo("ceiling of 2 letters in one dossier in 24 hours")));
        passes(Duration.ofHours(22));
        assertThat(hub.writeAll()).singleElement().isInstanceOf(Writing.Written.class);
    }

    @Test
    void theLongestWaitOfSeveralCounts() {
        for (int i = 1; i <= 5; i++) {
            hub.complaint("kantoor", "klager1@klager.example");
            hub.writeAll();
            if (i < 4) {
                passes(Duration.ofMinutes(1));
            }
        }
        assertThat(hub.count("letter")).isEqualTo(3);
        passes(Duration.ofHours(1));
        assertThat(hub.writeAll()).hasSize(2).anySatisfy(one -> assertThat(one)
                .isInstanceOfSatisfying(Writing.Delayed.class, delayed -> {
                    assertThat(delayed.why()).isEqualTo("ceiling of 4 letters to one address in 24 hours");
                    assertThat(delayed.until()).isEqualTo("2026-02-03T10:00:30Z");
                }));
    }

    @Test
    void theCeilingOfADomainHoldsWhenManyWriteAtOnce() throws Exception {
        for (int i = 0; i < 16; i++) {
            hub.complaint("kantoor", "somebody" + i + "@werk.example");
        }
        LetterWriter writer = hub.the(LetterWriter.class);
        ExecutorService six = Executors.newFixedThreadPool(6);
        List<Future<Writing>> writings = writer.claim().stream()
                .map(due -> six.submit(() -> writer.write(due)))
                .toList();
        for (Future<Writing> writing : writings) {
            assertThat(writing.get()).isInstanceOfAny(Writing.Written.class, Writing.Delayed.class);
        }
        six.shutdown();
        assertThat(hub.count("letter")).isEqualTo(3);
        assertThat(hub.count("due_moment where done_at is null and kind = 'letter'"))
                .isEqualTo(13);
    }

    private void passes(Duration time) {
        hub.rooms().clock().turn(time);
        hub.sql().sql("update due_moment set claimed_until = null").update();
    }
}
