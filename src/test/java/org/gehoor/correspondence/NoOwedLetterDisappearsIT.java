package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.gehoor.correspondence.wording.HandlerNotices;
import org.gehoor.correspondence.wording.ProcedureLetters;
import org.gehoor.correspondence.wording.ReceiptLetters;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Receipts;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever the ceilings, each owed letter is written or waits for a later time; in the end all are written. */
class NoOwedLetterDisappearsIT {

    private static final CorrespondenceRooms HUB = CorrespondenceRooms.open();

    @AfterContainer
    static void close() {
        HUB.close();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void eachIsWrittenOrWaits(
            @ForAll @IntRange(min = 1, max = 4) int perAddress,
            @ForAll @IntRange(max = 5) int perDomain,
            @ForAll @IntRange(min = 1, max = 3) int perDossier,
            @ForAll @IntRange(max = 8) int pauseAbove,
            @ForAll @Size(min = 5, max = 25) List<@IntRange(max = 199) Integer> steps) {
        HUB.sql().sql("truncate letter, letter_pause, due_moment").update();
        LetterSettings settings = LetterSettingsTest.settings(
                "per-address-per-day", "" + perAddress,
                "per-domain-per-hour", "" + perDomain,
                "per-dossier-per-day", "" + perDossier,
                "pause-above", "" + pauseAbove);
        LetterWriter writer = writer(settings);
        List<Registration> dossiers = new ArrayList<>();
        for (int step : steps) {
            if (step < 100) {
                dossiers.add(HUB.complaint("kantoor", "p" + step % 7 + "@d" + step % 3 + ".example"));
            } else if (step < 150 && !dossiers.isEmpty()) {
                oweAnother(dossiers.get(step % dossiers.size()), step);
            } else {
                HUB.rooms().clock().turn(Duration.ofMinutes(step - 99));
            }
            write(writer);
            eachIsWrittenOrWaitsForLater();
        }
        for (int day = 0; HUB.count("due_moment where done_at is null and kind = 'letter'") > 0; day++) {
            assertThat(day).as("days that it takes").isLessThan(60);
            for (int hour = 0; hour < 24; hour++) {
                HUB.rooms().clock().turn(Duration.ofMinutes(61));
                write(writer);
            }
            eachIsWrittenOrWaitsForLater();
        }
        assertThat(HUB.count("letter")).isEqualTo(HUB.count("due_moment where kind = 'letter'"));
        assertThat(HUB.owed()).as("nobody need look any more").isEmpty();
    }

    private static void eachIsWrittenOrWaitsForLater() {
        var now = HUB.rooms().clock().instant().atOffset(ZoneOffset.UTC);
        assertThat(HUB.sql()
                        .sql("select m.id || ' ' || m.why from due_moment m where m.kind = 'letter' and not ("
                                + " m.done_at is not null and exists (select 1 from letter l where l.due_moment = m.id)"
                                + " or m.done_at is null and m.due_at > ? and m.why like 'delayed: %')")
                        .param(now)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private static void oweAnother(Registration dossier, int ordinal) {
        HUB.the(DueMoments.class)
                .owe(
                        "kantoor",
                        dossier.dossier(),
                        null,
                        DueKind.LETTER,
                        "acknowledgement",
                        ordinal,
                        HUB.rooms().clock().instant(),
                        "test");
    }

    private static void write(LetterWriter writer) {
        HUB.sql().sql("update due_moment set claimed_until = null").update();
        TransactionTemplate one = HUB.the(TransactionTemplate.class);
        List<Long> due = one.execute(status -> writer.claim());
        due.forEach(each -> one.execute(status -> writer.write(each)));
    }

    private static LetterWriter writer(LetterSettings settings) {
        Clock clock = HUB.the(Clock.class);
        LetterCounts counts = HUB.the(LetterCounts.class);
        Breaker breaker = new Breaker(HUB.the(LetterPause.class), counts, settings, clock);
        return new LetterWriter(
                HUB.the(DueMoments.class),
                HUB.the(ProcedureLetters.class),
                HUB.the(HandlerNotices.class),
                HUB.the(Receipts.class),
                HUB.the(ReceiptLetters.class),
                new LetterBook(HUB.the(Letters.class), counts, settings, breaker, clock),
                breaker,
                HUB.the(Register.class),
                event -> {},
                clock);
    }
}
