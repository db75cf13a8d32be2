package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.intake.mail.mime.EncodedWords;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** Reads From, To and their kin leniently (RFC 5322 with groups, routes, comments, unquoted commas in names); what is no address is left out. */
final class AddressList {

    static final int MAX = 200;
    private static final int MAX_NAME = 200;

    private AddressList() {}

    /** The distinct addresses of all values, in order, at most {@value #MAX}. */
    static List<Address> of(final List<String> values) {
        final Map<String, Address> distinct = new LinkedHashMap<>();
        for (final String value : values) {
            List<Address> found = parse(value);
            if (found.isEmpty() && value.contains("=?")) {
                // some programs encode the address together with the name
                found = parse(EncodedWords.decode(value));
            }
            for (final Address address : found) {
                if (distinct.size() < MAX) {
                    distinct.putIfAbsent(address.address(), address);
                }
            }
        }
        return new ArrayList<>(distinct.values());
    }

    private static List<Address> parse(final String value) {
        final List<Address> found = new ArrayList<>();
        String before = "";
        for (final AddressTokens.Mailbox mailbox : AddressTokens.split(value, MAX * 2)) {
            final String words = before.isEmpty() ? mailbox.words() : before + ", " + mailbox.words();
            before = "";
            if (mailbox.angle() != null) {
                add(found, AddrSpec.of(mailbox.angle()), words.isBlank() ? mailbox.comment() : words);
            } else {
                final String spec = AddrSpec.of(mailbox.words());
                if (spec != null) {
                    add(found, spec, mailbox.comment());
                } else if (!mailbox.words().contains("@")) {
                    // "Jansen, Jan <jan@…>" without quotes: the name goes on behind the comma
                    before = words;
                } else {
                    addLastWord(found, mailbox.words());
                }
            }
        }
        return found;
    }

    /** {@code Jan Jansen jan@example.org}, without any bracket, or several addresses without any comma. */
    private static void addLastWord(final List<Address> found, final String words) {
        final int space = words.lastIndexOf(' ');
        final List<String> each = Arrays.asList(words.split(" +", MAX));
        if (each.stream().allMatch(word -> AddrSpec.of(word) != null)) {
            each.forEach(word -> add(found, AddrSpec.of(word), ""));
        } else if (space > 0 && words.indexOf('@') > space) {
            add(found, AddrSpec.of(words.substring(space + 1)), words.substring(0, space));
        }
    }

    private static void add(final List<Address> found, final @Nullable String spec, final String name) {
        if (spec != null) {
            found.add(new Address(spec, Visible.line(EncodedWords.decode(name), MAX_NAME)));
        }
    }
}
