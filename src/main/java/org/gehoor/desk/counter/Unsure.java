package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** For want of room or of the database nobody can say whether it arrived: the form stays as it was filled in, and counts once. */
final class Unsure {

    private static final String PAGE = "unsure";

    private Unsure() {}

    /** Has the page that is drawn next say so. */
    static void tell(Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        page.addAttribute(PAGE, true);
    }

    static boolean isTold(Model page) {
        return page.containsAttribute(PAGE);
    }
}
