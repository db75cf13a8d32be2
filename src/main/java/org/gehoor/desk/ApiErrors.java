package org.gehoor.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.MappingJackson2JsonView;

/**
 * Errors that no controller worded: a page for people; for programs under {@code /api} a problem (RFC 9457), whatever they say they
 * accept.
 */
@Component
final class ApiErrors extends BasicErrorController {

    private static final Map<HttpStatus, String> REMEDIES = Map.of(
            HttpStatus.NOT_FOUND, "There is nothing at this address: see openapi.yaml",
            HttpStatus.METHOD_NOT_ALLOWED, "This address takes another method: see Allow, and openapi.yaml",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of a type that is not taken here: see openapi.yaml",
            HttpStatus.BAD_REQUEST, "The request can't be read: see openapi.yaml",
            HttpStatus.PAYLOAD_TOO_LARGE, "The body is too large: send fewer or smaller files");

    ApiErrors(ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> views) {
        super(attributes, server.getError(), views);
    }

    @Override
    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!isForPrograms(request)) {
            return super.errorHtml(request, response);
        }
        HttpStatus status = getStatus(request);
        response.setStatus(status.value());
        var asked = new MappingJackson2JsonView();
        asked.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return new ModelAndView(asked, problem(status));
    }

    @Override
    @RequestMapping
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        if (!isForPrograms(request)) {
            return super.error(request);
        }
        HttpStatus status = getStatus(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem(status));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static Map<String, Object> problem(HttpStatus status) {
        Map<String, Object> problem = new TreeMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put(
                "detail",
                REMEDIES.getOrDefault(
                        status,
                        status.is5xxServerError()
                                ? "Something went wrong here, and nothing is known to be kept: send it again later"
                                : "The request was refused: see openapi.yaml"));
        return problem;
    }
}
