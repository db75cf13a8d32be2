package org.gehoor.intake;

import static org.gehoor.intake.FieldProblem.Kind.IN_THE_FUTURE;
import static org.gehoor.intake.FieldProblem.Kind.MISSING;
import static org.gehoor.intake.FieldProblem.Kind.MISTYPED_NUMBER;
import static org.gehoor.intake.FieldProblem.Kind.NOT_AN_ADDRESS;
import static org.gehoor.intake.FieldProblem.Kind.NOT_A_TELEPHONE_NUMBER;
import static org.gehoor.intake.FieldProblem.Kind.NOT_OFFERED;
import static org.gehoor.intake.FieldProblem.Kind.UNKNOWN;
import static org.gehoor.intake.FieldProblem.Kind.WRONG_TYPE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gehoor.organisation.MailAddress;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.filing.FieldNeeded;
import org.gehoor.procedure.filing.FieldSource;
import org.gehoor.procedure.filing.Oral;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * A submission looked at: what is wrong with each field, or all of it in proper form.
 *
 * @param cleaned only where there are no problems
 */
record Scrutiny(Submission cleaned, List<FieldProblem> problems) {

    /** Another machine's clock may be so much ahead of ours. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    static final Duration LONGEST_AGO = Duration.ofDays(5 * 366);

    static Scrutiny of(Submission given, Organisation organisation, Instant now) {
        FieldCheck check = new FieldCheck();
        Party person = new Party(
                check.line("complainant.name", given.complainant().name(), 200),
                mail(check, given),
                telephone(check, given, organisation),
                check.text("complainant.postal", given.complainant().postal(), 500));
        String text = check.text("text", given.text(), 50_000);
        if (text == null) {
            check.problem("text", MISSING, "nothing is said — say what happened");
        }
        Submission cleaned = given.redrafted()
                .wayIn(wayIn(check, given, organisation))
                .complainant(person)
                .subject(Optional.ofNullable(check.line("subject", given.subject(), 200))
                        .orElse(""))
                .text(Optional.ofNullable(text).orElse(""))
                .fields(fields(check, given, organisation))
                .language(language(check, given, organisation))
                .settledOnTheSpot(check.text("settled_on_the_spot", given.settledOnTheSpot(), 10_000))
                .receivedAt(given.receivedAt() != null && given.receivedAt().isAfter(now) ? now : given.receivedAt())
                .dossier(dossier(check, given, organisation))
                .files(FileCheck.of(given.files(), check))
                .done();
        if (given.receivedAt() != null && given.receivedAt().isAfter(now.plus(CLOCKS_DIFFER))) {
            check.problem("received_at", IN_THE_FUTURE, "is in the future — give when it reached you");
        } else if (given.receivedAt() != null && given.receivedAt().isBefore(now.minus(LONGEST_AGO))) {
            check.problem("received_at", WRONG_TYPE, "is more than five years ago — give when it reached you");
        }
        if (given.dossier() == null) {
            askForPerson(check, cleaned, organisation);
        }
        refuseWhatTheProcedureDoes(check, cleaned, organisation);
        return new Scrutiny(cleaned, check.problems());
    }

    /** Only what the procedure wants at registration; whoever wants to stay unknown says so, and the gap becomes a task. */
    private static void askForPerson(FieldCheck check, Submission submission, Organisation organisation) {
        if (submission.anonymous()) {
            return;
        }
        Party person = submission.complainant();
        for (Registration.Field field : organisation.procedure().registration().fields()) {
            if (field.required() != FieldNeeded.AT_REGISTRATION || field.source() == FieldSource.SYSTEM) {
                continue;
            }
            if (field.id().equals(FormFields.NAME) && person.name() == null) {
                check.problem("complainant.name", MISSING, "is missing — give a name, or say anonymous");
            } else if (field.id().equals(FormFields.CONTACT) && !isReachable(person)) {
                check.problem(
                        "complainant.contact",
                        MISSING,
                        "is missing — give a mail address, a telephone number or a postal address, or say anonymous");
            } else if (!FormFields.OF_ITS_OWN.contains(field.id())
                    && !submission.fields().containsKey(field.id())) {
                check.problem(
                        "fields." + field.id(), MISSING, "is missing — the procedure asks for it at registration");
            }
        }
    }

    private static boolean isReachable(Party person) {
        return Stream.of(person.address(), person.telephone(), person.postal()).anyMatch(way -> way != null);
    }

    private static void refuseWhatTheProcedureDoes(FieldCheck check, Submission submission, Organisation organisation) {
        if (!submission.channel().written()
                && submission.dossier() == null
                && organisation.procedure().oral().allowed() == Oral.Allowed.REFUSED) {
            check.problem(
                    "channel",
                    FieldProblem.Kind.NOT_ALLOWED,
                    "the procedure takes no complaints by telephone — ask the caller to write");
        }
    }

    private static @Nullable String mail(FieldCheck check, Submission given) {
        String address = check.line("complainant.mail", given.complainant().address(), 254);
        if (address == null || MailAddress.isOne(address)) {
            return address;
        }
        check.problem("complainant.mail", NOT_AN_ADDRESS, "is no mail address — write it as name@example.org");
        return null;
    }

    private static @Nullable String telephone(FieldCheck check, Submission given, Organisation organisation) {
        String typed = check.line("complainant.telephone", given.complainant().telephone(), 40);
        if (typed == null) {
            return null;
        }
        Optional<String> number =
                TelephoneNumber.of(typed, organisation.identity().country());
        if (number.isEmpty()) {
            check.problem(
                    "complainant.telephone",
                    NOT_A_TELEPHONE_NUMBER,
                    "is no telephone number of " + organisation.identity().country()
                            + " — write it with the country, as in +31 40 8100000");
        }
        return number.orElse(null);
    }

    private static @Nullable String wayIn(FieldCheck check, Submission given, Organisation organisation) {
        String asked = check.line("channel", given.wayIn(), 100);
        if (asked == null) {
            return FormFields.usual(organisation, given.channel());
        }
        boolean known = organisation.channels().stream()
                .anyMatch(channel -> channel.id().equals(asked) && FormFields.isOf(channel, given.channel()));
        if (!known) {
            check.problem("channel", UNKNOWN, "is no channel of that kind in organisation.yml — name one, or none");
        }
        return asked;
    }

    private static Map<String, String> fields(FieldCheck check, Submission given, Organisation organisation) {
        Map<String, String> cleaned = new TreeMap<>();
        given.fields().forEach((id, value) -> {
            Optional<Registration.Field> field = FormFields.further(organisation).stream()
                    .filter(any -> any.id().equals(id))
                    .findFirst();
            if (field.isEmpty()) {
                check.problem(
                        "fields." + FieldCheck.shown(id), UNKNOWN, "is no field of procedure.yml that people fill");
                return;
            }
            String kept = check.value("fields." + id, value, field.get().type());
            if (kept != null) {
                cleaned.put(id, kept);
            }
        });
        return cleaned;
    }

    private static @Nullable String language(FieldCheck check, Submission given, Organisation organisation) {
        String language = check.line("language", given.language(), 20);
        if (language != null && !organisation.languages().offered().contains(language)) {
            check.problem(
                    "language",
                    NOT_OFFERED,
                    "is not offered — one of " + organisation.languages().offered());
        }
        return language;
    }

    private static @Nullable String dossier(FieldCheck check, Submission given, Organisation organisation) {
        String typed = check.line("dossier", given.dossier(), 60);
        if (typed == null) {
            return null;
        }
        Optional<String> number = organisation.numberPattern().spelled(typed);
        if (number.isEmpty()) {
            check.problem(
                    "dossier",
                    MISTYPED_NUMBER,
                    "is no dossier number — it looks like "
                            + organisation.numberPattern().format(2026, 1));
        } else if (!organisation.numberPattern().matches(number.get())) {
            check.problem(
                    "dossier", MISTYPED_NUMBER, "has a wrong or swapped digit: its check digits don't fit — ask again");
        }
        return number.orElse(null);
    }

    @Override
    public String toString() {
        return "Scrutiny" + problems;
    }
}
