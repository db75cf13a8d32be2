package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Standing;
import org.gehoor.procedure.ToldDate;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.filing.Filed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter of the first day, of every organisation in every language, filled in from the procedure itself. */
class AcknowledgementTest {

    private static final Instant MONDAY = Instant.parse("2026-02-02T09:15:00Z");
    private static final Organisations ALL = ExampleConfiguration.organisations();

    static Stream<Letter> everyAcknowledgement() {
        return ALL.all().stream().flatMap(organisation -> organisation.languages().offered().stream()
                .map(language -> letter(organisation.name(), language)));
    }

    @ParameterizedTest
    @CsvSource({
        "solidaris, nl, uiterlijk op maandag 23 februari 2026",
        "solidaris, fr, au plus tard le lundi 23 février 2026",
        "solidaris, en, by Monday 23 February 2026 at the latest",
        "lm, nl, Uiterlijk op donderdag 19 maart 2026",
        "lm, fr, au plus tard le jeudi 19 mars 2026",
        "lm, en, By Thursday 19 March 2026 at the latest",
        "dijkstra, nl, uiterlijk op maandag 23 februari 2026",
        "huidarts, nl, uiterlijk op maandag 16 maart 2026",
        "huidarts, en, by Monday 16 March 2026 at the latest",
        "kantoor, nl, Wij streven ernaar je klacht op te lossen vóór woensdag 4 februari 2026 om 10.15 uur",
        "kantoor, en, We aim to solve your complaint before Wednesday 4 February 2026 at 10:15",
    })
    void tellsThePublishedDateAndAnAimAsAnAim(String organisation, String language, String words) {
        WrittenLetter written = write(organisation, language, false);
        assertThat(written.text()).contains(words);
        assertThat(written.html() == null ? words : written.html()).contains(words);
    }

    @Test
    void saysWhatHappensNextAndInventsNoDateWhereThereIsNone() {
        Map<String, Object> facts = facts("solidaris", "nl", false);
        facts.remove("due_date");
        String text = letter("solidaris", "nl").render(facts).text();
        assertThat(text)
                .contains("Wat gebeurt er nu?")
                .doesNotContain("uiterlijk")
                .doesNotContain("2026\n");
    }

    @ParameterizedTest
    @MethodSource("everyAcknowledgement")
    void holdsAllThatItMustAndNothingUnfilled(Letter letter) {
        Organisation organisation = organisationOf(letter);
        WrittenLetter written = write(organisation.name(), letter.language(), false);
        assertThat(written.subject()).isEqualTo("Re: Te weinig terugbetaald [2026-000001-16]");
        assertThat(written.text())
                .contains("2026-000001-16", organisation.identity().telephone(), organisation.displayName())
                .contains(DateWords.in(letter.language())
                        .date(MONDAY.atZone(organisation.zone()).toLocalDate()))
                .contains(WayIn.MAIL.words(letter.language()))
                .doesNotContain("{{")
                .doesNotContain("}}")
                .doesNotContain("\n\n\n")
                .doesNotContain("Te weinig terugbetaald");
    }

    @ParameterizedTest
    @MethodSource("everyAcknowledgement")
    void aConfidentialOneHasABareSubject(Letter letter) {
        WrittenLetter written = write(organisationOf(letter).name(), letter.language(), true);
        assertThat(written.subject())
                .isIn(
                        "Uw klacht [2026-000001-16]",
                        "Je klacht [2026-000001-16]",
                        "Votre plainte [2026-000001-16]",
                        "Your complaint [2026-000001-16]");
    }

    @ParameterizedTest
    @MethodSource("everyAcknowledgement")
    void itsSentencesHaveAtMostFifteenWords(Letter letter) {
        Map<String, Object> facts = facts(organisationOf(letter).name(), letter.language(), false);
        facts.replaceAll((key, fact) -> fact instanceof Boolean || key.equals("who_handles") ? fact : "X");
        facts.put("due_date", "X");
        facts.put("due_aim", "X");
        for (String part : letter.render(facts).text().split("\n\n")) {
            for (String sentence : part.split("(?<=[.?!:])\\s+")) {
                assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(15);
            }
        }
    }

    @Test
    void onlySolidarisAndTheDermatologistPromiseThatItIsFree() {
        assertThat(ALL.all())
                .filteredOn(organisation ->
                        letter(organisation.name(), "nl").holds().contains(ContentKey.COST_FREE))
                .extracting(Organisation::name)
                .containsExactly("huidarts", "solidaris");
    }

    @Test
    void offersItsOtherLanguagesToWhoWroteInNoneOfThem() {
        Map<String, Object> facts = facts("lm", "nl", false);
        facts.put("language_not_offered", true);
        assertThat(letter("lm", "nl").render(facts).text())
                .contains("Nous pouvons aussi vous écrire en français.", "We can also write to you in English.");
    }

    private static WrittenLetter write(String organisation, String language, boolean confidential) {
        return letter(organisation, language).render(facts(organisation, language, confidential));
    }

    private static Map<String, Object> facts(String name, String language, boolean confidential) {
        Organisation organisation = ALL.named(name).orElseThrow();
        Procedure procedure = organisation.procedure();
        List<Fact> registered = List.of(Fact.registered(MONDAY, MONDAY, "mail", Filed.WRITTEN));
        Standing standing = Standing.of(procedure, organisation.calendar(), registered, MONDAY);
        Map<String, Object> facts = new HashMap<>(organisation.standingFacts());
        facts.put("number", "2026-000001-16");
        DateWords words = DateWords.in(language);
        facts.put("received_on", words.date(MONDAY.atZone(organisation.zone()).toLocalDate()));
        facts.put("received_by", WayIn.MAIL.words(language));
        facts.put(
                "who_handles", organisation.role(standing.owner()).orElseThrow().label(language));
        facts.put("cost_free", procedure.costToComplainant() == Procedure.Cost.FREE);
        Message acknowledgement = procedure.messages().stream()
                .filter(message -> message.id().equals("acknowledgement"))
                .findFirst()
                .orElseThrow();
        ToldDate.in(acknowledgement, procedure, organisation.calendar(), standing)
                .ifPresent(told -> facts.put(told.aim() ? "due_aim" : "due_date", words.told(told)));
        if (!confidential) {
            facts.put("their_subject", "Te weinig terugbetaald");
        }
        return facts;
    }

    private static Letter letter(String organisation, String language) {
        return ALL.named(organisation)
                .orElseThrow()
                .letters()
                .template("acknowledgement", language)
                .orElseThrow();
    }

    private static Organisation organisationOf(Letter letter) {
        return ALL.all().stream()
                .filter(organisation -> organisation.letters().all().contains(letter))
                .findFirst()
                .orElseThrow();
    }
}
