package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallParty;
import org.gehoor.intake.call.CallSource;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.Circumstances;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNumberTest {

    @ParameterizedTest
    @CsvSource({
        "040-8100000, NL, +31408100000",
        "+31 40 810 00 00, BE, +31408100000",
        "0031 (0)40 8100000, NL, +31408100000",
        "0470 12 34 56, BE, +32470123456",
        "09/223 12 34, BE, +3292231234"
    })
    void aNumberIsOfTheOrganisationsCountry(String written, String country, String e164) {
        assertThat(CallerNumber.of(written, country).map(CallerNumber::e164)).hasValue(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anonymous",
                "withheld",
                "12",
                "+999123",
                "00000000",
                "040-8100000\r\nBcc: x",
                "1234567890123456789012345678901234567890123"
            })
    void nothingElseIsANumber(String written) {
        assertThat(CallerNumber.of(written, "NL")).isEmpty();
    }

    @Test
    void candidatesAreSoughtByEveryNumberButOurOwnTheCallersFirst() {
        assertThat(CallerNumber.outside(
                        call(
                                party("040-8100000", SpeakerRole.EMPLOYEE, false),
                                party("06-12345678", SpeakerRole.UNKNOWN, false),
                                party("+31687654321", SpeakerRole.COMPLAINANT, true),
                                party("0612345678", SpeakerRole.UNKNOWN, false),
                                party(null, SpeakerRole.UNKNOWN, false)),
                        "NL"))
                .extracting(CallerNumber::e164)
                .containsExactly("+31687654321", "+31612345678");
    }

    private static CallParty party(String telephone, SpeakerRole role, boolean began) {
        return new CallParty(null, telephone, null, role, began);
    }

    private static Call call(CallParty... parties) {
        return new Call(
                new CallSource("vcon", "1", "vcon", ""),
                CallSpan.UNKNOWN,
                Arrays.asList(parties),
                List.of(),
                Circumstances.language(null),
                List.of());
    }
}
