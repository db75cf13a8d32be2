package org.gehoor.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.machine.Bounce;
import org.gehoor.intake.mail.machine.Machine;
import org.gehoor.intake.mail.machine.MachineKind;
import org.gehoor.organisation.BounceAddress;
import org.gehoor.register.DeliveryReport;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Fate;
import org.gehoor.register.LetterTo;
import org.gehoor.register.Party;
import org.springframework.stereotype.Component;

/**
 * Holds what a machine reports of a delivery against the letters that we wrote. Anybody can write a report, so one counts only for a
 * letter that it names, by a Message-ID or a bounce address that nobody can guess, and for the person whom that letter was
 * written to.
 */
@Component
final class DeliveryReports {

    private final Dossiers dossiers;

    DeliveryReports(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Empty where the mail names no letter of ours. */
    Optional<AboutLetter> in(String organisation, Mail mail) {
        return letter(organisation, mail).map(letter -> finding(letter, mail));
    }

    /** Whether it came in at the address that one letter of ours has to come back to. */
    boolean isAtBounceAddress(String organisation, Mail mail) {
        return !dossiers.lettersNamed(organisation, bounceAddresses(mail)).isEmpty();
    }

    /** The letter that a machine's mail is about, by its strongest name. */
    private Optional<LetterTo> letter(String organisation, Mail mail) {
        Set<String> names = names(mail);
        List<LetterTo> letters = dossiers.lettersNamed(organisation, names);
        return names.stream()
                .flatMap(name -> letters.stream().filter(any -> any.name().equals(name)))
                .findFirst();
    }

    private static AboutLetter finding(LetterTo letter, Mail mail) {
        Bounce bounce = mail.bounce();
        Machine machine = mail.automatic();
        if (bounce == null || machine == null) {
            return new AboutLetter(letter.dossier(), null, "about a letter of ours");
        }
        if (bounce.recipients().isEmpty()) {
            Fate fate = fate(machine.kind());
            return new AboutLetter(
                    letter.dossier(),
                    new DeliveryReport(letter.name(), fate, null, null),
                    "names a letter of ours: " + fate.word());
        }
        return bounce.recipients().stream()
                .filter(told ->
                        letter.addressKey() != null && letter.addressKey().equals(Party.key(told.address())))
                .findFirst()
                .map(told -> new DeliveryReport(letter.name(), fate(told.action()), told.status(), told.diagnostic()))
                .map(report -> new AboutLetter(
                        letter.dossier(),
                        report,
                        "names a letter of ours and its addressee: "
                                + report.fate().word()))
                .orElseGet(() -> new AboutLetter(
                        letter.dossier(),
                        null,
                        "names a letter of ours, but nobody whom it was written to: counts for nothing"));
    }

    private static Fate fate(String action) {
        return switch (action) {
            case "failed" -> Fate.FAILED;
            case "delayed" -> Fate.DELAYED;
            default -> Fate.DELIVERED;
        };
    }

    private static Fate fate(MachineKind kind) {
        return switch (kind) {
            case DELAY -> Fate.DELAYED;
            case DELIVERED -> Fate.DELIVERED;
            default -> Fate.FAILED;
        };
    }

    /** Strongest first: the address it came back to, the mail that it returns, the mails that it answers, newest first. */
    private static Set<String> names(Mail mail) {
        Set<String> names = new LinkedHashSet<>(bounceAddresses(mail));
        Bounce bounce = mail.bounce();
        if (bounce != null && bounce.originalMessageId() != null) {
            // it says which mail it returns: others of the thread were delivered
            names.add(bounce.originalMessageId());
            return ascii(names);
        }
        if (mail.inReplyTo() != null) {
            names.add(mail.inReplyTo());
        }
        List<String> references = new ArrayList<>(mail.references());
        Collections.reverse(references);
        names.addAll(references);
        return ascii(names);
    }

    /** Ours are; what a forger wrote besides may be nothing that a database takes. */
    private static Set<String> ascii(Set<String> names) {
        names.removeIf(name -> !name.chars().allMatch(c -> c > ' ' && c < 127));
        return names;
    }

    private static List<String> bounceAddresses(Mail mail) {
        return Stream.concat(mail.to().stream(), mail.cc().stream())
                .map(Address::address)
                .filter(BounceAddress::isOne)
                .map(BounceAddress::key)
                .distinct()
                .toList();
    }
}
