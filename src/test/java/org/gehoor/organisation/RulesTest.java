package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.organisation.Rules.Where;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Traits LATE_INVOICE = new Traits(
            "klachten",
            "nl",
            "Dubbele FACTUUR",
            "U rekent de coördinatie twee keer. Zie bijlage.",
            "Anja@Post.Bakkerij.example",
            List.of("application/PDF"),
            false);

    @Test
    void theFirstRuleThatFitsWins() {
        Rules rules = new Rules(
                List.of(
                        rule("french", when(null, "fr", null, null, null, null), "a"),
                        rule("invoices", when(null, null, "factuur", null, null, null), "b"),
                        rule("everything-here", when("klachten", null, null, null, null, null), "c")),
                Rules.STAGE);
        assertThat(rules.choose(LATE_INVOICE, "mediator")).isEqualTo(new QueueChoice("b", "invoices", "words factuur"));
    }

    @Test
    void goesToTheQueueOfItsStageWhenNoRuleFits() {
        Rules rules = new Rules(List.of(rule("french", when(null, "fr", null, null, null, null), "a")), Rules.STAGE);
        assertThat(rules.choose(LATE_INVOICE, "mediator"))
                .isEqualTo(new QueueChoice("mediator", "otherwise", "no rule fits: the stage's own queue"));
    }

    @Test
    void goesToTheNamedQueueWhenNoRuleFits() {
        assertThat(new Rules(List.of(), "post-room").choose(LATE_INVOICE, "mediator"))
                .isEqualTo(new QueueChoice("post-room", "otherwise", "no rule fits"));
    }

    @Test
    void allConditionsMustHold() {
        assertThat(fits(when("klachten", "nl", "factuur", null, "bakkerij.example", "application/pdf")))
                .isTrue();
        assertThat(fits(when("info", "nl", "factuur", null, "bakkerij.example", "application/pdf")))
                .isFalse();
    }

    @Test
    void wordsAreWholeAndIgnoreCapitalsAndAccents() {
        assertThat(fits(when(null, null, "coordinatie", null, null, null))).isTrue();
        assertThat(fits(when(null, null, "twee keer zie", null, null, null))).isTrue();
        assertThat(fits(when(null, null, "fact", null, null, null))).isFalse();
    }

    @Test
    void wordsAreLookedForWhereTheRuleSays() {
        When inText = new When(null, null, List.of("factuur"), Where.TEXT, null, null, null, null);
        When inSubject = new When(null, null, List.of("factuur"), Where.SUBJECT, null, null, null, null);
        assertThat(fits(inText)).isFalse();
        assertThat(fits(inSubject)).isTrue();
    }

    @Test
    void aDomainHoldsItsSubdomainsButNoLookalikes() {
        assertThat(fits(when(null, null, null, null, "post.bakkerij.example", null)))
                .isTrue();
        assertThat(fits(when(null, null, null, null, "bakkerij.example", null))).isTrue();
        assertThat(fits(when(null, null, null, null, "kerij.example", null))).isFalse();
    }

    @Test
    void aSenderIsTheWholeAddress() {
        assertThat(fits(when(null, null, null, "anja@post.bakkerij.example", null, null)))
                .isTrue();
        assertThat(fits(when(null, null, null, "ja@post.bakkerij.example", null, null)))
                .isFalse();
    }

    @Test
    void attachmentsAreKnownByPresenceTypeAndFamily() {
        assertThat(fits(when(null, null, null, null, null, "any"))).isTrue();
        assertThat(fits(when(null, null, null, null, null, "none"))).isFalse();
        assertThat(fits(when(null, null, null, null, null, "application/*"))).isTrue();
        assertThat(fits(when(null, null, null, null, null, "image/*"))).isFalse();
    }

    @Test
    void confidentialityIsACondition() {
        When confidential = new When(null, null, null, null, null, null, null, true);
        assertThat(fits(confidential)).isFalse();
    }

    @Test
    void aComplaintWithoutSenderFitsNoSenderRule() {
        Traits phoned = new Traits("phone", "nl", "", "", null, List.of(), true);
        Rules rules = new Rules(List.of(rule("x", when(null, null, null, null, "example", null), "a")), "rest");
        assertThat(rules.choose(phoned, "s").queue()).isEqualTo("rest");
    }

    @Test
    void traitsTellNothingOfTheComplaint() {
        assertThat(LATE_INVOICE.toString()).isEqualTo("traits of a complaint in klachten");
    }

    private static boolean fits(When when) {
        Rules rules = new Rules(List.of(new Rule("it", when, "yes")), "no");
        return rules.choose(LATE_INVOICE, "stage").queue().equals("yes");
    }

    private static Rule rule(String id, When when, String queue) {
        return new Rule(id, when, queue);
    }

    private static When when(
            @Nullable String mailbox,
            @Nullable String language,
            @Nullable String words,
            @Nullable String sender,
            @Nullable String domain,
            @Nullable String attachment) {
        return new When(
                list(mailbox), list(language), list(words), null, list(sender), list(domain), list(attachment), null);
    }

    private static List<String> list(@Nullable String one) {
        return one == null ? List.of() : List.of(one);
    }
}
