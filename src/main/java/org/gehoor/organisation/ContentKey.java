package org.gehoor.organisation;

import static org.gehoor.organisation.ContentKind.FLAG;
import static org.gehoor.organisation.ContentKind.OPTIONAL;
import static org.gehoor.organisation.ContentKind.PASSAGE;
import static org.gehoor.organisation.ContentKind.VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a letter may hold: the closed list of placeholders, named as in the templates and in {@code must_have}.
 *
 * <p>A passage marks words of the letter's own: <code>{{#next_step}}The mediator reads your complaint.{{/next_step}}</code>.
 * So the hub can see that a letter says what it must, and leaves the wording to the organisation.
 */
public enum ContentKey {
    // in every letter
    NUMBER(VALUE, "dossier number"),
    ORGANISATION(VALUE, "name of the organisation"),
    TELEPHONE(VALUE, "the organisation's own telephone number"),
    WEBSITE(OPTIONAL, "the organisation's web address"),
    REPLY_ADDRESS(OPTIONAL, "mail address that an answer reaches"),
    THEIR_SUBJECT(OPTIONAL, "the complainant's own subject, for the subject line only; absent when confidential"),
    ON_PAPER(FLAG, "the letter is printed and posted: nobody can answer it by mail"),
    LANGUAGE_NOT_OFFERED(FLAG, "the complaint's language is not offered: one line in each other language"),
    // acknowledgement
    RECEIVED_ON(VALUE, "the date of receipt in words"),
    RECEIVED_BY(VALUE, "how it came in: 'by e-mail'"),
    KEEP_NUMBER(PASSAGE, "asks to keep the number at hand"),
    WHO_HANDLES(VALUE, "the role that handles the complaint now"),
    NEXT_STEP(PASSAGE, "what happens now"),
    DUE_DATE(OPTIONAL, "the date of the next statutory or published promise: 'uiterlijk op …'"),
    DUE_AIM(OPTIONAL, "the date or moment of an aim, to be worded as one: 'wij streven ernaar …'"),
    STATUS_RHYTHM(OPTIONAL, "how often a status letter comes: '3 weken'"),
    ADD_HOW(PASSAGE, "how to add something: answer and leave the number in the subject"),
    COST_FREE(FLAG, "complaining costs nothing; only where the procedure says so"),
    CONFIDENTIALITY(PASSAGE, "that, and how, the complaint is kept confidential"),
    SUMMARY_OF_CALL(OPTIONAL, "what was written down of a call; absent when restricted or about health"),
    HOW_TO_CONFIRM(PASSAGE, "how an oral complaint is confirmed"),
    FORM_OR_REPLY(PASSAGE, "that a reply, the form or a letter will do"),
    // on the way
    IN_HANDLING(PASSAGE, "that the complaint is being handled"),
    OFFICER_CONTACT(VALUE, "who the complaints officer is, with a telephone number"),
    WHAT_OFFICER_DOES(PASSAGE, "what a complaints officer does for the complainant"),
    MEDIATION_CHOICE(PASSAGE, "that mediation is possible and free to choose"),
    WHO_MEDIATES(VALUE, "who mediates, with a telephone number"),
    HOW_PHONE_OR_MEETING(PASSAGE, "how the mediation goes: by telephone or in a meeting"),
    BOTH_EXPLAIN(PASSAGE, "that both sides may explain themselves"),
    WHAT_WAS_DONE(VALUE, "what was done so far"),
    WHAT_COMES_NEXT(VALUE, "what comes next"),
    NEXT_STATUS_BY(OPTIONAL, "date of the next status letter in words; absent when none will follow"),
    QUESTION(VALUE, "what the handler asks the complainant"),
    ANSWER_BY(VALUE, "the day by which an answer is asked, in words"),
    WHAT_IF_NOT(OPTIONAL, "what happens without an answer; absent when the handler did not say"),
    HEARING_WHEN(VALUE, "when the hearing is, in words"),
    HEARING_WHERE(VALUE, "where the hearing is"),
    REASON(VALUE, "the reason of a delay or extension"),
    NEW_DATE(VALUE, "the new date in words"),
    // the answer
    OUTCOME(VALUE, "the outcome, per point"),
    DECISION(VALUE, "the decision"),
    POINTS(OPTIONAL, "the answer to each point of the complaint; absent when the handler gave none apart"),
    REASONS(VALUE, "the reasons"),
    WHAT_IS_DONE(VALUE, "what is done with the complaint"),
    WHAT_WAS_AGREED(VALUE, "what was agreed"),
    MEASURES(VALUE, "the measures"),
    MEASURE_DATES(VALUE, "by when the measures are carried out"),
    REDRESS(OPTIONAL, "redress, when (partly) founded"),
    ADVICE(OPTIONAL, "advice"),
    REPLY_UNTIL(OPTIONAL, "the last day to disagree, in words; absent when the procedure sets none"),
    HOW_TO_ESCALATE(PASSAGE, "how to have the complaint reviewed, and until when"),
    HOW_TO_OBJECT(PASSAGE, "how to object, and until when"),
    SECOND_LINE_CONTACT(VALUE, "name and address of the second line"),
    EXTERNAL_BODY(VALUE, "name and address of the body outside"),
    WHERE_TO_GO(VALUE, "where to go instead"),
    RIGHT_TO_GO_ON(PASSAGE, "the right to go on"),
    MAY_GO_TO_EXTERNAL(PASSAGE, "that the complaint may go to the body outside"),
    OFFICER_SUPPORT(PASSAGE, "that the officer helps with the next step"),
    PROCEDURE_ENDED(PASSAGE, "that the road inside the organisation ends here"),
    CLOSED_ON(VALUE, "the date of closing in words"),
    NO_REACTION(FLAG, "closed because the complainant did not react to the answer in time"),
    PROCEDURE_DOCUMENT(VALUE, "where the written procedure is found"),
    // notices to the coordinator
    WAITING(VALUE, "how many things waited for a person too long"),
    WAITING_LIST(VALUE, "what they are, since when, and the command to look at each; no person, no text"),
    // notices to handlers
    NEW_COMPLAINT(FLAG, "the notice is about a new complaint"),
    JOINED(FLAG, "the notice is about a reply that came"),
    LETTER_FAILED(FLAG, "the notice is about a letter that did not reach the complainant"),
    STAGE_ENTERED(FLAG, "the notice is about a complaint that comes from another stage"),
    WARNING(FLAG, "the notice is about a promise that falls due soon"),
    BREACHED(FLAG, "the notice is about a promise that was not kept"),
    MOVED_AWAY(FLAG, "the notice is about a message that was moved to another dossier"),
    RECOMMENDED(FLAG, "the notice is about a recommendation for improvement"),
    RECOMMENDATION(OPTIONAL, "the recommendation; absent when confidential, unless people are taken out of it"),
    FEEDBACK(FLAG, "the notice tells a role how a complaint ended, to learn from it"),
    CLOSED(FLAG, "the notice is about a complaint that was closed"),
    STAGE(OPTIONAL, "what people call the stage; of a promise, the one it was made in"),
    PROMISE(OPTIONAL, "name of the promise that the notice is about, as in the procedure"),
    PROMISE_DUE(OPTIONAL, "the moment by which that promise must be kept, in words"),
    CONFIDENTIAL(FLAG, "the dossier is confidential: the notice is bare"),
    QUEUE(VALUE, "what people call the queue"),
    COMPLAINANT(OPTIONAL, "name and address of the complainant; absent when confidential"),
    COMPLAINT_TEXT(OPTIONAL, "the text that came in; absent when confidential, never in a letter to a complainant"),
    ATTACHMENTS(OPTIONAL, "names of the attachments, one a line; absent when confidential or none");

    private final ContentKind kind;
    private final String meaning;

    ContentKey(ContentKind kind, String meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    public ContentKind kind() {
        return kind;
    }

    /** For the key reference. */
    public String meaning() {
        return meaning;
    }

    /** As templates write it. */
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All placeholders. */
    public static List<String> placeholders() {
        return Arrays.stream(values()).map(ContentKey::placeholder).toList();
    }

    public static Optional<ContentKey> named(String placeholder) {
        return Arrays.stream(values())
                .filter(key -> key.placeholder().equals(placeholder))
                .findFirst();
    }
}
