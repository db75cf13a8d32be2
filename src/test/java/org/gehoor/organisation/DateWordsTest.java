package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.gehoor.procedure.calendar.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "nl, 2026-02-10, dinsdag 10 februari 2026",
        "nl, 2028-08-27, zondag 27 augustus 2028",
        "fr, 2026-03-01, dimanche 1er mars 2026",
        "fr, 2026-08-02, dimanche 2 août 2026",
        "en, 2026-12-31, Thursday 31 December 2026",
    })
    void saysDatesInFull(String language, LocalDate date, String words) {
        assertThat(DateWords.in(language).date(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, zondag 5 april 2026 om 16.30 uur",
        "fr, dimanche 5 avril 2026 à 16 h 30",
        "en, Sunday 5 April 2026 at 16:30",
    })
    void saysMomentsByTheClockOfTheirZone(String language, String words) {
        ZonedDateTime moment = ZonedDateTime.parse("2026-04-05T16:30+02:00[Europe/Amsterdam]");
        assertThat(DateWords.in(language).moment(moment)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 3 weeks, 3 weken",
        "nl, 1 week, 1 week",
        "nl, 48 working hours, 48 werkuren",
        "nl, 48 hours, 48 uur",
        "fr, 3 weeks, 3 semaines",
        "fr, 20 working days, 20 jours ouvrables",
        "en, 8 days, 8 days",
    })
    void saysTerms(String language, String term, String words) {
        assertThat(TermWords.in(language).say(Term.parse(term))).isEqualTo(words);
    }

    @Test
    void saysHowAComplaintCameIn() {
        assertThat(WayIn.MAIL.words("nl")).isEqualTo("per e-mail");
        assertThat(WayIn.PHONE.words("fr")).isEqualTo("par téléphone");
        assertThat(WayIn.POST.words("en")).isEqualTo("by post");
    }

    @Test
    void knowsNoOtherLanguages() {
        assertThat(DateWords.languages()).containsExactly("en", "fr", "nl");
        assertThatThrownBy(() -> DateWords.in("de")).isInstanceOf(IllegalArgumentException.class);
    }
}
