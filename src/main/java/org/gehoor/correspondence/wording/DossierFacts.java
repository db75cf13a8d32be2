package org.gehoor.correspondence.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.FallbackWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.TermWords;
import org.gehoor.organisation.WayIn;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a letter of the procedure may print: from the register, the configuration and the words of a handler. */
@Component
final class DossierFacts {

    /** The reason of a closing by the reaction term. */
    private static final String NO_REACTION = "no_reaction";

    private final LetterDates dates;
    private final CallSummary callSummary;

    DossierFacts(LetterDates dates, CallSummary callSummary) {
        this.dates = dates;
        this.callSummary = callSummary;
    }

    LetterFacts of(Background background, Addressed to, String replyAddress) {
        Dossier dossier = background.dossier();
        Organisation organisation = background.organisation();
        Procedure procedure = background.procedure();
        WrittenWords words = background.words();
        String language = to.language();
        StageInWords stage = new StageInWords(background, language);
        LetterFacts facts = new LetterFacts(organisation, dossier, language)
                .put(ContentKey.REPLY_ADDRESS, replyAddress)
                .put(ContentKey.ON_PAPER, to.onPaper())
                .day(ContentKey.RECEIVED_ON, dossier.receivedAt())
                .put(ContentKey.RECEIVED_BY, wayIn(dossier.channel()).words(language))
                .put(ContentKey.WHO_HANDLES, stage.whoHandles())
                .put(ContentKey.STATUS_RHYTHM, statusRhythm(procedure, language))
                .put(
                        ContentKey.LANGUAGE_NOT_OFFERED,
                        !organisation.languages().offered().contains(dossier.language()))
                .put(ContentKey.COST_FREE, procedure.costToComplainant() == Procedure.Cost.FREE)
                .put(ContentKey.OUTCOME, OutcomeInWords.of(background, language).orElse(null))
                .day(ContentKey.CLOSED_ON, words.occasion().at())
                .put(
                        ContentKey.NO_REACTION,
                        words.detail(Fact.REASON).filter(NO_REACTION::equals).isPresent())
                .put(ContentKey.NEXT_STATUS_BY, inFull(dates.nextStatus(background), language))
                .put(ContentKey.NEW_DATE, inFull(dates.extended(background), language))
                .put(ContentKey.REPLY_UNTIL, inFull(dates.replyUntil(background), language));
        NextDoors.into(facts, background);
        RolesInLetters.into(facts, background, language);
        if (to.isComplainant()) {
            facts.put(ContentKey.SUMMARY_OF_CALL, callSummary.of(dossier, procedure))
                    .put(ContentKey.THEIR_SUBJECT, theirSubject(dossier));
        }
        if (background.recurs()) {
            FallbackWords minimum = FallbackWords.in(language);
            facts.put(ContentKey.WHAT_WAS_DONE, minimum.whereItStands(stage.whoHandles(), stage.step()))
                    .put(ContentKey.WHAT_COMES_NEXT, minimum.whatComesNext());
        }
        words.into(facts, language);
        return facts;
    }

    private static @Nullable String theirSubject(Dossier dossier) {
        return dossier.confidential()
                ? null
                : TheirSubject.toRepeat(dossier.subject(), dossier.number()).orElse(null);
    }

    private static @Nullable String inFull(Optional<LocalDate> day, String language) {
        return day.map(DateWords.in(language)::date).orElse(null);
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

    private static WayIn wayIn(Channel channel) {
        return switch (channel) {
            case MAIL -> WayIn.MAIL;
            case FORM -> WayIn.FORM;
            case PHONE -> WayIn.PHONE;
            case PAPER -> WayIn.POST;
        };
    }
}
