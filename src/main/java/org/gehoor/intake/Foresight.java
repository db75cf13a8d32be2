package org.gehoor.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.intake.mail.Language;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.Part;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.QueueChoice;
import org.gehoor.organisation.Traits;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.FirstStage;
import org.gehoor.procedure.custody.ConfidentialityLevel;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.filing.Filed;
import org.jspecify.annotations.Nullable;

/** Holds mails against the configuration of one organisation, in the order of {@link Judge}, and asks no database. */
public final class Foresight {

    private final Organisation organisation;
    private final Organisations organisations;

    /** @param organisations all of the hub: none answers a mailbox of another */
    public Foresight(final Organisation organisation, final Organisations organisations) {
        this.organisation = organisation;
        this.organisations = organisations;
    }

    /** As the mailbox would read it. */
    Mail ruled(final byte[] raw, final Mail mail) {
        return MailboxRules.applied(mailbox(mail), raw, mail);
    }

    Forecast of(final Mail mail, final byte[] raw, final Nature nature) {
        final Told told = told(mail, mailbox(mail));
        return switch (nature) {
            case UNREADABLE -> told.noLetter("wait for a person", "a person decides first");
            case AUTOMATIC ->
                PerhapsForm.is(mail, organisations)
                        ? told.noLetter("wait for a person: " + PerhapsForm.WHY, "a person decides first")
                        : told.noLetter("be filed and answered by nobody", "a machine gets no answer");
            default -> ofAPerson(told, Traces.of(organisation, told.mailbox(), mail, raw));
        };
    }

    private Forecast ofAPerson(final Told told, final Traces traces) {
        final Optional<String> rung = Ladder.foreseen(traces).map(any -> any.would() + " (" + any.name() + ")");
        if (rung.isPresent() && traces.answersUs()) {
            return told.noLetter(rung.get(), "a reply goes to the handler");
        }
        if (told.mailbox().opens() == DossierOpening.PERSON_DECIDES) {
            return told.noLetter(
                    "wait for a person: " + told.mailbox().name() + " receives more than complaints",
                    "a person decides first");
        }
        final Forecast open = acknowledged(
                told, "become a new dossier" + rung.map(or -> ", or " + or).orElse(""), choice(told));
        return told.mailbox().shadow()
                ? told.forecast(open.would(), open.queue(), open.rule(), null, "the mailbox is in shadow")
                : open;
    }

    /** Of a mail that becomes a dossier, in the mailbox where it lies, as if that were not in shadow. */
    Forecast registered(final Mail mail, final Mailbox mailbox) {
        final Told told = told(mail, mailbox);
        return acknowledged(told, "become a new dossier", choice(told));
    }

    private QueueChoice choice(final Told told) {
        return organisation
                .rules()
                .choose(
                        traits(told),
                        FirstStage.of(organisation.procedure(), Filed.WRITTEN).queue());
    }

    private Told told(final Mail mail, final Mailbox mailbox) {
        final String language = Language.guess(mail.text(), mail.languageHint(), Language.TOLD_APART)
                .orElse(mailbox.language());
        return new Told(
                mail, mailbox, language, organisation.numberPattern().findIn(mail.subject() + "\n" + mail.text()));
    }

    private Forecast acknowledged(final Told told, final String would, final QueueChoice choice) {
        final String rule = choice.rule() + ": " + choice.why();
        final String withheld = Withheld.why(told.mail(), organisation, organisations);
        if (withheld != null) {
            return told.forecast(would, choice.queue(), rule, null, "withheld for a person: " + withheld);
        }
        final String answerIn = organisation.languages().toAnswer(told.language());
        final Optional<Letter> letter = organisation.procedure().messages().stream()
                .filter(Foresight::answersARegistration)
                .findFirst()
                .flatMap(message -> organisation.letters().template(message.id(), answerIn));
        return letter.map(found -> told.forecast(would, choice.queue(), rule, found.toString(), "it is registered"))
                .orElseGet(() -> told.forecast(would, choice.queue(), rule, null, "the procedure names none"));
    }

    private static boolean answersARegistration(final Message message) {
        return message.event().contains(FactType.REGISTERED.word())
                && message.to().contains(Message.COMPLAINANT)
                && message.onlyIf() != Filed.ORAL;
    }

    private Traits traits(final Told told) {
        final Mail mail = told.mail();
        return new Traits(
                told.mailbox().name(),
                told.language(),
                Complainant.of(organisation, mail).subject(),
                mail.text(),
                Complainant.of(organisation, mail).party().address(),
                mail.attachments().stream().map(Part::mediaType).toList(),
                organisation.procedure().confidentiality().level() == ConfidentialityLevel.RESTRICTED);
    }

    private Mailbox mailbox(final Mail mail) {
        return organisation.mailboxes().stream()
                .filter(any -> Stream.concat(mail.to().stream(), mail.cc().stream())
                        .anyMatch(to -> to.address().equalsIgnoreCase(any.address())))
                .findFirst()
                .orElseGet(() -> organisation.mailboxes().get(0));
    }

    /** What was found out before anything is decided. */
    private record Told(Mail mail, Mailbox mailbox, String language, List<String> numbers) {

        Forecast noLetter(final String would, final String why) {
            return forecast(would, null, null, null, why);
        }

        Forecast forecast(
                final String would,
                final @Nullable String queue,
                final @Nullable String rule,
                final @Nullable String letter,
                final String letterWhy) {
            return new Forecast(
                    mailbox.organisation(), mailbox.name(), language, would, numbers, queue, rule, letter, letterWhy);
        }
    }
}
