package org.gehoor.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers as people type them, in the one form in which they can be compared (ITU-T E.164). */
public final class TelephoneNumber {

    private TelephoneNumber() {}

    /**
     * {@code 040-8100000} of {@code NL} is {@code +31408100000}; empty for what can be no number there.
     *
     * @param country two capitals: that of a number without prefix
     */
    public static Optional<String> of(String typed, String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(typed, country);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
