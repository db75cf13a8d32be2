package org.gehoor.desk;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a machine is told when it can't have what it asks: {@code application/problem+json} (RFC 9457). */
final class Problems {

    private Problems() {}

    static ResponseEntity<Object> unauthorised() {
        return problem(HttpStatus.UNAUTHORIZED, "Send an API key of the organisation: Authorization: Bearer <key>");
    }

    /** The same for what is unknown and for what is another organisation's: neither is told apart from outside. */
    static ResponseEntity<Object> notFound() {
        return problem(HttpStatus.NOT_FOUND, "Nothing here for this key: check organisation and id");
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String whatToDo) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gehoor\"");
        }
        return answer.body(ProblemDetail.forStatusAndDetail(status, whatToDo));
    }
}
