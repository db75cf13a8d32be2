package org.gehoor.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** axe-core, from its webjar: the barriers for people with disabilities that a program can find (WCAG 2.2 A and AA). */
final class Axe {

    private static final String PLACE = "classpath*:/META-INF/resources/webjars/axe-core/*/axe.min.js";

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
              found => done(found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.impact + ' ' + one.id + ': ' + one.help + ' — ' + one.nodes.map(n => n.html).join(' ; '))),
              wrong => done(['axe failed: ' + wrong]));
            """;

    private Axe() {}

    static List<String> seriousIn(JavascriptExecutor page) {
        page.executeScript(source());
        List<?> found = (List<?>) Objects.requireNonNull(page.executeAsyncScript(RUN));
        return found.stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = new PathMatchingResourcePatternResolver().getResources(PLACE)[0].getInputStream()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
