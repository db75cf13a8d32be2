package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gehoor.procedure.duty.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter of every example organisation, in every language, filled in with sample words. */
class EveryLetterTest {

    /** Of values of more than one line, some do not come from this table: see {@link #sample}. */
    private static final Map<ContentKey, String> SAMPLES = Map.of(
            ContentKey.NUMBER, "2026-000001-16",
            ContentKey.TELEPHONE, "02 555 01 85");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:])\\s+|\n\\s*\n|\n");
    private static final Organisations ALL = ExampleConfiguration.organisations();

    /** One letter of one organisation. */
    record Case(Organisation organisation, Message message, Letter letter) {

        @Override
        public String toString() {
            return organisation.name() + " " + letter;
        }
    }

    static Stream<Case> everyLetter() {
        return ALL.all().stream().flatMap(organisation -> organisation.procedure().messages().stream()
                .flatMap(message -> organisation.languages().offered().stream()
                        .map(language -> new Case(
                                organisation,
                                message,
                                organisation
                                        .letters()
                                        .template(message.id(), language)
                                        .orElseThrow()))));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void saysAllThatItMustInTextAndInHtml(Case one) {
        WrittenLetter written = one.letter().render(facts(one.letter(), true));
        Document html = Jsoup.parse(Objects.requireNonNull(written.html()));
        for (ContentKey key : one.letter().holds()) {
            if (key.kind() == ContentKind.VALUE
                    || key.kind() == ContentKind.OPTIONAL && key != ContentKey.THEIR_SUBJECT) {
                assertThat(written.text()).contains(sample(key));
                assertThat(html.body().wholeText()).contains(sample(key));
            }
        }
        assertThat(written.text() + written.subject() + written.html())
                .doesNotContain("{{")
                .doesNotContain("}}");
        assertThat(one.letter().holds()).contains(ContentKey.NUMBER, ContentKey.TELEPHONE, ContentKey.ORGANISATION);
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void saysTheSameInTextAndInHtmlWithAndWithoutWhatMayBeAbsent(Case one) {
        for (boolean all : List.of(true, false)) {
            Map<String, Object> facts = facts(one.letter(), all);
            // nobody prints the HTML
            facts.put(ContentKey.ON_PAPER.placeholder(), false);
            WrittenLetter written = one.letter().render(facts);
            assertThat(words(Jsoup.parse(Objects.requireNonNull(written.html()))
                            .body()
                            .text()))
                    .isEqualTo(words(written.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void readsWellForEverybody(Case one) {
        Document html = Jsoup.parse(Objects.requireNonNull(
                one.letter().render(facts(one.letter(), true)).html()));
        assertThat(Objects.requireNonNull(html.selectFirst("html")).attr("lang"))
                .isEqualTo(one.letter().language());
        assertThat(html.title()).contains("[2026-000001-16]");
        assertThat(html.select("img, script, style, link, iframe, form, table, h1 ~ h1, [style], [onclick]"))
                .isEmpty();
        assertThat(html.select("a[href]"))
                .as("no links, so none to a page that asks to log in")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void itsSentencesHaveAtMostFifteenWords(Case one) {
        String text = one.letter().render(facts(one.letter(), true)).text();
        for (String sentence : SENTENCE.split(text)) {
            assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(15);
        }
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void addressesPeopleAsTheOrganisationDoes(Case one) {
        String text = one.letter().render(facts(one.letter(), true)).text();
        assertThat(text).doesNotContain("http");
        if (one.letter().language().equals("nl")) {
            boolean formal = one.organisation().languages().addressForm() == Languages.AddressForm.U;
            assertThat(Pattern.compile(formal ? "\\b(je|jij|jou|jouw)\\b" : "\\b(u|uw)\\b")
                            .matcher(text.toLowerCase(Locale.ROOT))
                            .find())
                    .isFalse();
        }
    }

    /** Each word so that it can be told apart, and short. */
    private static String sample(ContentKey key) {
        return SAMPLES.getOrDefault(key, "<" + key.placeholder() + ">&");
    }

    private static Map<String, Object> facts(Letter letter, boolean all) {
        Map<String, Object> facts = new HashMap<>();
        for (ContentKey key : letter.holds()) {
            if (key.kind() == ContentKind.VALUE || key.kind() == ContentKind.OPTIONAL && all) {
                facts.put(key.placeholder(), sample(key));
            }
        }
        for (ContentKey key : ContentKey.values()) {
            if (key.kind() == ContentKind.FLAG) {
                facts.put(key.placeholder(), all);
            }
        }
        return facts;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
