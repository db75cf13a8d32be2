package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gehoor.desk.ApiKeys;
import org.gehoor.desk.Bearer;
import org.gehoor.desk.Burden;
import org.gehoor.intake.CallCounter;
import org.gehoor.intake.CounterAnswer;
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
 * Where telephone systems hand in transcripts: the body is the transcript, told by its content, whatever its type is called. The
 * call's own id makes a repeat harmless, so an {@code Idempotency-Key} may be sent and counts for nothing.
 */
@RestController
final class TranscriptHatch {

    private final ApiKeys keys;
    private final Burden burden;
    private final CallCounter counter;
    private final WhatNext whatNext;

    TranscriptHatch(ApiKeys keys, Burden burden, CallCounter counter, WhatNext whatNext) {
        this.keys = keys;
        this.burden = burden;
        this.counter = counter;
        this.whatNext = whatNext;
    }

    @PostMapping("/api/organisations/{organisation}/transcripts")
    ResponseEntity<Object> transcript(
            @PathVariable("organisation") String organisation,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        Bearer bearer = keys.whoIs(authorization);
        var name = bearer.keyFor(organisation, Purpose.TRANSCRIPTS);
        if (name.isEmpty()) {
            return bearer.refusal(organisation);
        }
        if (request.getContentLengthLong() > CallCounter.LARGEST) {
            return tooLarge();
        }
        return burden.carry(
                request.getContentLengthLong(), () -> taken(organisation, request, "API key " + name.get()));
    }

    private ResponseEntity<Object> taken(String organisation, HttpServletRequest request, String by)
            throws IOException {
        byte[] transcript = request.getInputStream().readNBytes(CallCounter.LARGEST + 1);
        if (transcript.length > CallCounter.LARGEST) {
            return tooLarge();
        }
        if (transcript.length == 0) {
            return FieldProblems.unreadable(
                    new SubmissionReader.Unreadable(400, "", "is empty — send the transcript itself as the body"));
        }
        CounterAnswer answer = counter.take(organisation, transcript, by);
        return answer instanceof CounterAnswer.Registered registered
                ? told(201, whatNext.of(organisation, registered, false))
                : told(202, whatNext.kept(organisation));
    }

    private static ResponseEntity<Object> tooLarge() {
        return FieldProblems.unreadable(new SubmissionReader.Unreadable(
                413, "", "is larger than " + (CallCounter.LARGEST >> 20) + " MB — send it without its recording"));
    }

    private static ResponseEntity<Object> told(int status, Told told) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(told);
    }
}
