package org.gehoor.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallParty;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that can be held against others (E.164). It finds candidates and proves nothing: anybody can call from any
 * number, and telephones are lent.
 *
 * @param e164 {@code +31408100000}
 */
record CallerNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 40;

    /**
     * Empty where it is none that can exist there; a withheld number comes as a word.
     *
     * @param country whose numbers are written without prefix, two capital letters: the organisation's
     */
    static Optional<CallerNumber> of(final @Nullable String written, final String country) {
        if (written == null || written.length() > LONGEST || written.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        try {
            final PhoneNumber number = NUMBERS.parse(written, country);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new CallerNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (final NumberParseException none) {
            return Optional.empty();
        }
    }

    /** The numbers of a call by which its complainant might be known, the caller's first: all but those of our own side. */
    static List<CallerNumber> outside(final Call call, final String country) {
        return call.parties().stream()
                .filter(party -> party.role() != SpeakerRole.EMPLOYEE && party.role() != SpeakerRole.BOT)
                .sorted((one, other) -> Boolean.compare(other.began(), one.began()))
                .map(CallParty::telephone)
                .flatMap(written -> of(written, country).stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "CallerNumber";
    }
}
