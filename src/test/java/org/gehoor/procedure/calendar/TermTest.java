package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "8 days, 8, DAYS",
        "1 day, 1, DAYS",
        "48 working hours, 48, WORKING_HOURS",
        "48 hours on working days, 48, HOURS_ON_WORKING_DAYS",
        "48 hours, 48, HOURS",
        "20 working days, 20, WORKING_DAYS",
        "3 weeks, 3, WEEKS",
        "6 months, 6, MONTHS",
        "1 year, 1, YEARS",
    })
    void readsItsOwnWords(String words, int count, Unit unit) {
        Term term = Term.parse(words);

        assertThat(term).isEqualTo(new Term(count, unit)).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8",
                "days",
                "8days",
                "0 days",
                "-1 days",
                "100000 days",
                "8 dagen",
                "8 DAYS",
                "P8D",
                "8  days",
                "8 business days",
                "1.5 hours",
                "٣ days"
            })
    void refusesOtherWordsAndSaysWhatIsAccepted(String words) {
        assertThatThrownBy(() -> Term.parse(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + words + "\" is not a term")
                .hasMessageContaining("hours on working days")
                .hasMessageContaining("\"8 days\"");
    }
}
