package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** Finds people in header values as mail programs print them: {@code Jan <a@b>}, {@code Jan [mailto:a@b]}, {@code a@b<mailto:a@b>}, {@code Jan (a@b)}. */
final class AddressWords {

    private static final int MAX_NAME = 200;
    private static final String EDGES = " \t,;:<>()[]{}\"'\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb*|";

    private AddressWords() {}

    /** One person; where somebody sent it on behalf of another, that other. */
    static @Nullable Sender sender(final String value) {
        final List<Sender> found = found(value);
        if (!found.isEmpty()) {
            final boolean behalf = found.size() > 1 && OnBehalf.isSaid(value);
            return behalf ? OnBehalf.author(found.get(found.size() - 1)) : found.get(0);
        }
        final String name = Visible.line(trimmed(value), MAX_NAME);
        return name.isEmpty() ? null : new Sender(null, name);
    }

    /** Everybody who has an address. */
    static List<Address> all(final String value) {
        final Map<String, Address> all = new LinkedHashMap<>();
        for (final Sender each : found(value)) {
            if (all.size() < AddressList.MAX && each.address() != null) {
                all.putIfAbsent(each.address().toLowerCase(Locale.ROOT), new Address(each.address(), each.name()));
            }
        }
        return List.copyOf(all.values());
    }

    /** One entry an address; the name is what stands between the address before and this one. */
    private static List<Sender> found(final String value) {
        final List<Sender> found = new ArrayList<>();
        int before = 0;
        for (int sign = value.indexOf('@');
                sign >= 0 && found.size() < 2 * AddressList.MAX;
                sign = value.indexOf('@', sign + 1)) {
            int from = sign;
            while (from > before && isInside(value.charAt(from - 1))) {
                from--;
            }
            int to = sign + 1;
            while (to < value.length() && isInside(value.charAt(to)) && value.charAt(to) != '@') {
                to++;
            }
            final String spec = AddrSpec.of(withoutEnd(value.substring(from, to)));
            if (spec != null) {
                final Sender last = found.isEmpty() ? null : found.get(found.size() - 1);
                if (last == null || !spec.equalsIgnoreCase(last.address())) {
                    found.add(new Sender(spec, name(value.substring(before, from))));
                }
                before = to;
            }
        }
        return found;
    }

    private static String withoutEnd(final String spec) {
        final String bare = spec.startsWith("mailto:") ? spec.substring(7) : spec;
        final int query = bare.indexOf('?');
        final String address = query < 0 ? bare : bare.substring(0, query);
        return address.endsWith(".") ? address.substring(0, address.length() - 1) : address;
    }

    /** Without the end of the list entry before it, and without what only leads to the address. */
    private static String name(final String words) {
        String name = trimmed(words);
        if (name.toLowerCase(Locale.ROOT).endsWith("mailto")) {
            name = trimmed(name.substring(0, name.length() - 6));
        }
        final int semicolon = name.lastIndexOf(';');
        return Visible.line(trimmed(semicolon < 0 ? name : name.substring(semicolon + 1)), MAX_NAME);
    }

    private static String trimmed(final String words) {
        int from = 0;
        int to = words.length();
        while (from < to && EDGES.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isInside(final char c) {
        return c > ' ' && c != '\u00a0' && c < '\u2000' && "()<>[]:;,\"\\".indexOf(c) < 0 && c != 127;
    }
}
