package org.gehoor.intake;

import java.util.List;
import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.Mail;
import org.gehoor.register.Party;

/** Who speaks in a mail. */
final class Sender {

    private Sender() {}

    /** The first From address; nobody where there is none. Reply-To proves nothing about who wrote. */
    static Party of(Mail mail) {
        return of(mail.from());
    }

    private static Party of(List<Address> addresses) {
        return addresses.isEmpty() ? new Party(null, null) : of(addresses.get(0));
    }

    private static Party of(Address address) {
        return new Party(address.name().isBlank() ? null : address.name(), address.address());
    }
}
