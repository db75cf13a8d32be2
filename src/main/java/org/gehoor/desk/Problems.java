package org.gehoor.desk;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a machine is told when it can't have what it asks: {@code application/problem+json} (RFC 9457). */
public final class Problems {

    private Problems() {}

    public static ResponseEntity<Object> unauthorised() {
        return problem(HttpStatus.UNAUTHORIZED, "Send an API key of the organisation: Authorization: Bearer <key>");
    }

    /** For a key of the organisation itself that is for something else. */
    public static ResponseEntity<Object> forbidden() {
        return problem(HttpStatus.FORBIDDEN, "This key is not for that: see purpose of api_keys in organisation.yml");
    }

    /** The same for what is unknown and for what is another organisation's: neither is told apart from outside. */
    public static ResponseEntity<Object> notFound() {
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
