package org.gehoor.intake;

import java.util.List;
import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.machine.AnswerAddress;
import org.gehoor.intake.mail.machine.Machine;
import org.gehoor.intake.mail.machine.MachineKind;
import org.gehoor.organisation.Organisations;

/** A robot's mail that may hold what a person typed into a website: nobody calls that automatic without having looked. */
final class PerhapsForm {

    static final String WHY = "looks like a robot's, yet its Reply-To names another: if it is a form of your website,"
            + " name its sender in the mailbox's forms_from and replay";

    private PerhapsForm() {}

    static boolean is(final Mail mail, final Organisations organisations) {
        final Machine machine = mail.automatic();
        return machine != null
                && machine.kind() == MachineKind.ROBOT
                && AnswerAddress.isAnothers(addresses(mail.from()), addresses(mail.replyTo()))
                && organisations.all().stream()
                        .noneMatch(ours -> ours.has(mail.replyTo().get(0).address()));
    }

    private static List<String> addresses(final List<Address> named) {
        return named.stream().map(Address::address).toList();
    }
}
