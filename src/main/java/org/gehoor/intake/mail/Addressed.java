package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.intake.mail.mime.Headers;
import org.gehoor.intake.mail.mime.PartWalker;

/** To which addresses a mail came, as its headers tell: also where a server wrote down what the envelope said. */
public final class Addressed {

    private static final List<String> HEADERS = List.of("to", "cc", "delivered-to", "x-original-to");

    private Addressed() {}

    /** Distinct, at most 200; what is no address is left out. */
    public static List<String> in(final byte[] raw) {
        final Headers headers = PartWalker.headersOf(raw).root().headers();
        final List<String> values = new ArrayList<>();
        HEADERS.forEach(name -> values.addAll(headers.all(name)));
        return AddressList.of(values).stream().map(Address::address).toList();
    }
}
