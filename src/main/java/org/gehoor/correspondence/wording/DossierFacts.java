package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.FallbackWords;
import org.gehoor.organisation.Labels;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.TermWords;
import org.gehoor.organisation.WayIn;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a letter of the procedure may print: from the register, the configuration and the words of a handler. */
@Component
final class DossierFacts {

    /** Detail of {@code closed}. */
    private static final String REASON = "reason";

    private static final String NO_REACTION = "no_reaction";

    /** Detail of {@code deadline.extended}: the new last day. */
    private static final String NEW_DAY = "new_day";

    private final Dossiers dossiers;
    private final CallSummary callSummary;
    private final Clock clock;

    DossierFacts(Dossiers dossiers, CallSummary callSummary, Clock clock) {
        this.dossiers = dossiers;
        this.callSummary = callSummary;
        this.clock = clock;
    }

    LetterFacts of(Background background, Addressees.To to, String replyAddress) {
        Dossier dossier = background.dossier();
        Organisation organisation = background.organisation();
        Procedure procedure = background.procedure();
        WrittenWords words = background.words();
        String language = to.language();
        LetterFacts facts = new LetterFacts(organisation, dossier, language)
                .put(ContentKey.REPLY_ADDRESS, replyAddress)
                .day(ContentKey.RECEIVED_ON, dossier.receivedAt())
                .put(ContentKey.RECEIVED_BY, wayIn(dossier.channel()).words(language))
                .put(ContentKey.WHO_HANDLES, whoHandles(dossier, procedure, organisation, language))
                .put(ContentKey.STATUS_RHYTHM, statusRhythm(procedure, language))
                .put(
                        ContentKey.LANGUAGE_NOT_OFFERED,
                        !organisation.languages().offered().contains(dossier.language()))
                .put(ContentKey.COST_FREE, procedure.costToComplainant() == Procedure.Cost.FREE)
                .put(ContentKey.OUTCOME, outcome(procedure, words, language))
                .day(ContentKey.CLOSED_ON, words.since(clock.instant()))
                .put(
                        ContentKey.NO_REACTION,
                        words.detail(REASON).filter(NO_REACTION::equals).isPresent())
                .put(ContentKey.NEXT_STATUS_BY, nextStatusBy(background, language))
                .put(ContentKey.NEW_DATE, newDate(background, language))
                .put(ContentKey.REPLY_UNTIL, replyUntil(background, language));
        NextDoors.into(facts, background);
        RolesInLetters.into(facts, background, language);
        if (to.isComplainant() && !dossier.confidential()) {
            facts.put(
                    ContentKey.THEIR_SUBJECT,
                    TheirSubject.toRepeat(dossier.subject(), dossier.number()).orElse(null));
        }
        if (to.isComplainant()) {
            facts.put(ContentKey.SUMMARY_OF_CALL, callSummary.of(dossier, procedure));
        }
        if (background.recurs()) {
            FallbackWords minimum = FallbackWords.in(language);
            String who = whoHandles(dossier, procedure, organisation, language);
            facts.put(ContentKey.WHAT_WAS_DONE, minimum.whereItStands(who, stageLabel(dossier, procedure, language)))
                    .put(ContentKey.WHAT_COMES_NEXT, minimum.whatComesNext());
        }
        words.into(facts, language);
        return facts;
    }

    private static String whoHandles(Dossier dossier, Procedure procedure, Organisation organisation, String language) {
        return stage(dossier, procedure)
                .flatMap(stage -> organisation.role(stage.owner()))
                .map(role -> role.label(language))
                .orElse(organisation.displayName());
    }

    private static String stageLabel(Dossier dossier, Procedure procedure, String language) {
        return stage(dossier, procedure)
                .map(stage -> Labels.in(stage.label(), language, stage.id()))
                .orElse(dossier.stage());
    }

    private static Optional<Stage> stage(Dossier dossier, Procedure procedure) {
        return procedure.stages().stream()
                .filter(stage -> stage.id().equals(dossier.stage()))
                .findFirst();
    }

    /** The label of the outcome that was decided, where a handler gave no words of their own. */
    private static @Nullable String outcome(Procedure procedure, WrittenWords words, String language) {
        return words.detail(Fact.OUTCOME)
                .map(id -> procedure.outcomes().stream()
                        .filter(outcome -> outcome.id().equals(id))
                        .findFirst()
                        .map(outcome -> Labels.in(outcome.label(), language, inWords(id)))
                        .orElse(inWords(id)))
                .orElse(null);
    }

    private static String inWords(String id) {
        return id.replace('_', ' ').replace('-', ' ');
    }

    /** How often the complainant hears from us, where that was promised or is aimed at. */
    private static @Nullable String statusRhythm(Procedure procedure, String language) {
        return procedure.recurring().stream()
                .filter(recurring -> recurring.strength() != Strength.INTERNAL)
                .findFirst()
                .map(Recurring::every)
                .map(every -> TermWords.in(language).say(Term.parse(every)))
                .orElse(null);
    }

    /** The date of the letter after this one, once this one has gone. */
    private @Nullable String nextStatusBy(Background background, String language) {
        if (!background.recurs()) {
            return null;
        }
        String message = background.message().id();
        return background.procedure().recurring().stream()
                .filter(recurring -> recurring.message().equals(message) && recurring.strength() != Strength.INTERNAL)
                .flatMap(recurring -> dossiers.standingOnceSent(background.dossier(), message).promises().stream()
                        .filter(promise -> promise.kind() == Promise.Kind.RECURRING
                                && promise.id().equals(recurring.id())))
                .findFirst()
                .map(promise -> DateWords.in(language).date(promise.lastDay()))
                .orElse(null);
    }

    private @Nullable String newDate(Background background, String language) {
        WrittenWords words = background.words();
        if (words.occasion() == null || !words.occasion().type().startsWith(FactType.DEADLINE_EXTENDED.word())) {
            return null;
        }
        Optional<LocalDate> day = words.detail(NEW_DAY)
                .map(LocalDate::parse)
                .or(() -> dossiers.standing(background.dossier()).promises().stream()
                        .filter(promise -> promise.kind() == Promise.Kind.DEADLINE)
                        .filter(promise ->
                                words.subject().filter(promise.id()::equals).isPresent())
                        .map(Promise::lastDay)
                        .findFirst());
        return day.map(DateWords.in(language)::date).orElse(null);
    }

    /** An answer stays open for a reaction: counted from the decision, as the clock counts. */
    private @Nullable String replyUntil(Background background, String language) {
        var term = background.procedure().reactionTerm();
        WrittenWords words = background.words();
        if (term == null || words.occasion() == null || !words.occasion().type().equals(FactType.DECIDED.word())) {
            return null;
        }
        Instant from = words.since(clock.instant());
        return DateWords.in(language)
                .date(background
                        .organisation()
                        .calendar()
                        .due(Term.parse(term.within()), from, CountingRules.PLAIN)
                        .lastDay());
    }

    private static WayIn wayIn(Channel channel) {
        return switch (channel) {
            case MAIL -> WayIn.MAIL;
            case FORM -> WayIn.FORM;
            case PHONE -> WayIn.PHONE;
            case PAPER -> WayIn.POST;
        };
    }
}
