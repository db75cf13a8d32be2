package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Dossier;
import org.gehoor.register.DossierTokens;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Party;
import org.gehoor.register.Pointers;
import org.gehoor.register.Register;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is not concerned in a dossier gets into none, whatever of it they know and wherever they write it. */
class StrangersNeverJoinIT {

    private static final String PARTY = "jo@klager.example";
    private static final String STRANGER = "vreemd@klager.example";
    private static final String LETTER = "<gehoor.old@solidaris.example>";
    private static final List<String> HEADERS = List.of(
            "In-Reply-To",
            "References",
            "Thread-Index",
            "Thread-Topic",
            "Cc",
            "Delivered-To",
            "X-Original-To",
            "Subject",
            "Comments",
            "Reply-To",
            "Sender",
            "Return-Path",
            "Resent-From");
    private static final List<String> SENDERS = List.of(
            STRANGER,
            "\"" + PARTY + "\" <" + STRANGER + ">",
            PARTY + " <" + STRANGER + ">",
            PARTY + ", " + STRANGER,
            STRANGER + "\nFrom: " + PARTY,
            PARTY + "\nFrom: " + STRANGER,
            STRANGER + "\nReply-To: " + PARTY,
            "");

    private static Rooms rooms;
    private static Judge judge;
    private static List<String> secrets;
    private static String number;

    @BeforeContainer
    static void aDossierAndALetterThatIsOut() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake");
        OwnHome home = OwnHome.copied()
                .organisation(
                        "solidaris",
                        "    address: klachten@solidaris.example\n",
                        "    address: klachten@solidaris.example\n    trusts: mx.solidaris.example\n");
        Organisations trusting =
                Organisations.check(home.folder(), name -> null).orThrow();
        judge = new Judge(
                trusting,
                rooms.the(ReceivedMessages.class),
                rooms.the(Pointers.class),
                rooms.the(DeliveryReports.class));
        secrets = rooms.the(TransactionTemplate.class).execute(open -> known());
    }

    private static List<String> known() {
        Register register = rooms.the(Register.class);
        Party party = new Party("Jo", PARTY);
        Complaint complaint = new Complaint(
                "solidaris",
                1,
                rooms.clock().instant(),
                Channel.MAIL,
                "klachten",
                "nl",
                party,
                "bon",
                "tekst",
                List.of(),
                List.of("<a@klager.example>"),
                null,
                null);
        Dossier dossier =
                rooms.the(Dossiers.class).lock(register.enter(complaint).dossier());
        register.letterWritten(dossier, List.of(LETTER), PARTY);
        String token = rooms.the(DossierTokens.class).of(dossier);
        number = dossier.number();
        return List.of(
                number,
                token,
                LETTER,
                "<a@klager.example>",
                "<gehoor.x." + token + "@solidaris.example>",
                "klachten+" + token + "@solidaris.example",
                "<klachten+" + token + "@solidaris.example>",
                "KLACHTEN+" + token.toUpperCase(Locale.ROOT) + "@SOLIDARIS.EXAMPLE",
                dossier.publicId().toString(),
                PARTY,
                "Re: klacht [" + number + "]");
    }

    @AfterContainer
    static void close() {
        rooms.close();
    }

    @Property(tries = 500)
    void whateverTheyWrite(@ForAll("mails") String mail) {
        assertThat(verdict(mail)).isNotInstanceOf(Addition.class);
    }

    /** So that the property can fail: with the right sender each of these would join. */
    @Example
    void thePartyItselfDoes() {
        for (String secret : secrets.subList(2, 6)) {
            String header = secret.startsWith("<") ? "References: " : "Delivered-To: ";
            assertThat(verdict("From: " + PARTY + "\n" + header + secret + "\n\nHallo"))
                    .as(secret)
                    .isInstanceOf(Addition.class);
        }
        assertThat(
                        verdict(
                                "From: " + PARTY + "\nSubject: " + number
                                        + "\nAuthentication-Results: mx.solidaris.example; dmarc=pass header.from=klager.example\n\nHallo"))
                .isInstanceOf(Addition.class);
    }

    @Provide
    Arbitrary<String> mails() {
        Arbitrary<String> secret = Arbitraries.lazy(this::pieces);
        Arbitrary<String> header = Combinators.combine(
                        Arbitraries.of(HEADERS), secret.list().ofMinSize(1).ofMaxSize(3))
                .as((name, values) -> name + ": " + String.join(" ", values));
        Arbitrary<String> vouched = Arbitraries.of(
                "mx.solidaris.example; dmarc=pass header.from=klager.example",
                "mx.solidaris.example; dmarc=fail header.from=klager.example",
                "mx.elsewhere.example; dmarc=pass header.from=klager.example");
        return Combinators.combine(
                        Arbitraries.of(SENDERS),
                        vouched,
                        header.list().ofMaxSize(5),
                        secret.list().ofMaxSize(4))
                .as((sender, results, headers, text) -> "Authentication-Results: " + results + "\nFrom: " + sender
                        + headers.stream().map(one -> "\n" + one).collect(Collectors.joining())
                        + "\nTo: klachten@solidaris.example\n\n" + String.join("\n", text) + "\n");
    }

    private Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of(secrets),
                Arbitraries.of(secrets),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30));
    }

    private static Verdict verdict(String mail) {
        byte[] raw = Mails.mail(mail);
        return judge.of("solidaris", "klachten", MailReader.read(raw), raw);
    }
}
