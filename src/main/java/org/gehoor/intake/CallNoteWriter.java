package org.gehoor.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallParty;
import org.gehoor.intake.call.CallReading;
import org.gehoor.intake.call.Heard;
import org.gehoor.intake.call.Likeness;
import org.gehoor.intake.call.SaidTime;
import org.gehoor.intake.call.Turn;
import org.gehoor.intake.call.Unheard;
import org.gehoor.intake.mail.ContentHash;
import org.gehoor.organisation.MailAddress;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** Writes down what a transcript says, as an employee would who heard the call: nothing is guessed, nothing left out. */
final class CallNoteWriter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private final Organisation organisation;
    private final Instant now;

    CallNoteWriter(Organisation organisation, Instant now) {
        this.organisation = organisation;
        this.now = now;
    }

    CallNote write(CallReading reading, byte[] transcript, String key, String by) {
        if (reading instanceof Heard heard) {
            return heard(heard.call(), transcript, key, by);
        }
        Unheard unheard = (Unheard) reading;
        String why = "a transcript, " + unheard.fault().key() + ": " + unheard.why();
        return note(
                submission(
                        new Party(null, null),
                        new SpokenText(organisation.languages().fallback()).unread(),
                        null,
                        null,
                        file(transcript),
                        key,
                        by),
                new CallVerdict(SetAsideReason.UNREADABLE, why),
                key,
                0,
                List.of());
    }

    private CallNote heard(Call call, byte[] transcript, String key, String by) {
        List<CallerNumber> numbers = CallerNumber.outside(
                        call, organisation.identity().country())
                .stream()
                .filter(number -> !isOurs(number))
                .toList();
        @Nullable String language = language(call);
        String words = language == null ? organisation.languages().fallback() : language;
        String id = call.source().id();
        return note(
                submission(
                        complainant(call, numbers),
                        new SpokenText(words).of(call),
                        language,
                        startedAt(call),
                        file(transcript),
                        key,
                        by),
                CallVerdict.of(call),
                id == null ? key : "call:" + call.source().system() + ":" + id,
                words(call),
                numbers);
    }

    private static CallNote note(
            Submission submission, CallVerdict verdict, String call, int words, List<CallerNumber> numbers) {
        String said = String.join(
                "\n",
                verdict.why(),
                String.valueOf(submission.complainant().telephone()),
                String.valueOf(submission.complainant().address()),
                submission.text());
        return new CallNote(submission, verdict, hash(call), hash(said), words, numbers);
    }

    private static int words(Call call) {
        return call.turns().stream()
                .map(Turn::text)
                .mapToInt(said -> (int) WORD.matcher(said).results().count())
                .sum();
    }

    private Submission submission(
            Party complainant,
            String text,
            @Nullable String language,
            @Nullable Instant receivedAt,
            SubmittedFile file,
            String key,
            String by) {
        return Submission.draft(organisation.name(), Channel.PHONE, key)
                .wayIn(FormFields.usual(organisation, Channel.PHONE))
                .by(by)
                .complainant(complainant)
                .text(text)
                .language(language)
                .receivedAt(receivedAt)
                .files(List.of(file))
                .done();
    }

    /** Whom the source calls the complainant, where it is one; the number is the caller's, or the only one of the other side. */
    private static Party complainant(Call call, List<CallerNumber> numbers) {
        List<CallParty> named = call.parties().stream()
                .filter(party -> party.role() == SpeakerRole.COMPLAINANT)
                .toList();
        boolean theyCalled = !Boolean.FALSE.equals(call.circumstances().incoming())
                && call.parties().stream().anyMatch(party -> party.began() && party.role() != SpeakerRole.EMPLOYEE);
        String telephone = numbers.size() == 1 || theyCalled && !numbers.isEmpty()
                ? numbers.get(0).e164()
                : null;
        if (named.size() != 1) {
            return new Party(null, null, telephone, null);
        }
        String mail = named.get(0).email();
        return new Party(named.get(0).name(), mail != null && MailAddress.isOne(mail) ? mail : null, telephone, null);
    }

    private boolean isOurs(CallerNumber number) {
        return TelephoneNumber.of(
                        organisation.identity().telephone(),
                        organisation.identity().country())
                .filter(number.e164()::equals)
                .isPresent();
    }

    private @Nullable String language(Call call) {
        return Optional.ofNullable(call.circumstances().language())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .filter(organisation.languages().offered()::contains)
                .orElse(null);
    }

    /** A clock without its place, or that runs ahead of ours, tells no moment. */
    private @Nullable Instant startedAt(Call call) {
        SaidTime said = call.span().startedAt();
        if (said == null || said.offset() == null) {
            return null;
        }
        Instant began = said.local().toInstant(said.offset());
        return began.isAfter(now) || began.isBefore(now.minus(Scrutiny.LONGEST_AGO)) ? null : began;
    }

    private static SubmittedFile file(byte[] transcript) {
        return switch (Likeness.of(transcript)) {
            case JSON -> new SubmittedFile("transcript.json", "application/json", transcript);
            case VTT -> new SubmittedFile("transcript.vtt", "text/vtt", transcript);
            case SRT -> new SubmittedFile("transcript.srt", "application/x-subrip", transcript);
            case SEALED, NONE -> new SubmittedFile("transcript.bin", "application/octet-stream", transcript);
        };
    }

    private static String hash(String text) {
        return ContentHash.plain(text.getBytes(StandardCharsets.UTF_8));
    }
}
