package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.gehoor.desk.ApiKeys;
import org.gehoor.desk.Bearer;
import org.gehoor.desk.Burden;
import org.gehoor.intake.Counter;
import org.gehoor.intake.CounterAnswer;
import org.gehoor.intake.Submission;
import org.gehoor.organisation.ApiKey.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where programs hand in complaints and notes of calls.
 *
 * <p>{@code Idempotency-Key} is obligatory: the same key with the same body gets the same answer, with another body 409.
 */
@RestController
final class CounterHatch {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final ApiKeys keys;
    private final Burden burden;
    private final Counter counter;
    private final WhatNext whatNext;

    CounterHatch(ApiKeys keys, Burden burden, Counter counter, WhatNext whatNext) {
        this.keys = keys;
        this.burden = burden;
        this.counter = counter;
        this.whatNext = whatNext;
    }

    @PostMapping("/api/organisations/{organisation}/complaints")
    ResponseEntity<Object> complaint(
            @PathVariable("organisation") String organisation,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        return take(
                organisation, authorization, Purpose.COMPLAINTS, key, request, by -> read(request, ComplaintJson.class)
                        .submission(organisation, by + ":" + key, by));
    }

    @PostMapping("/api/organisations/{organisation}/phone-notes")
    ResponseEntity<Object> phoneNote(
            @PathVariable("organisation") String organisation,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        return take(
                organisation, authorization, Purpose.PHONE_NOTES, key, request, by -> read(request, PhoneNoteJson.class)
                        .submission(organisation, by + ":" + key, by));
    }

    private ResponseEntity<Object> take(
            String organisation,
            @Nullable String authorization,
            Purpose purpose,
            @Nullable String key,
            HttpServletRequest request,
            Reading reading)
            throws IOException {
        Bearer bearer = keys.whoIs(authorization);
        var name = bearer.keyFor(organisation, purpose);
        if (name.isEmpty()) {
            return bearer.refusal(organisation);
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return FieldProblems.noKey();
        }
        return burden.carry(
                request.getContentLengthLong(), () -> taken(organisation, reading, "API key " + name.get()));
    }

    private ResponseEntity<Object> taken(String organisation, Reading reading, String by) throws IOException {
        try {
            Submission submission = reading.by(by);
            return answer(organisation, counter.take(submission), submission.dossier() != null);
        } catch (SubmissionReader.Unreadable e) {
            return FieldProblems.unreadable(e);
        }
    }

    private ResponseEntity<Object> answer(String organisation, CounterAnswer answer, boolean knewTheNumber) {
        if (answer instanceof CounterAnswer.Registered registered) {
            return told(201, whatNext.of(organisation, registered, knewTheNumber));
        } else if (answer instanceof CounterAnswer.Kept) {
            return told(202, whatNext.kept(organisation));
        } else if (answer instanceof CounterAnswer.Refused refused) {
            return FieldProblems.of(refused.problems());
        }
        return FieldProblems.keyUsed();
    }

    private static ResponseEntity<Object> told(int status, Told told) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(told);
    }

    private static <T> T read(HttpServletRequest request, Class<T> type)
            throws SubmissionReader.Unreadable, IOException {
        return SubmissionReader.read(request.getInputStream(), type);
    }

    /** Reads the body, once it is known that its sender may hand it in. */
    private interface Reading {
        Submission by(String name) throws SubmissionReader.Unreadable, IOException;
    }
}
