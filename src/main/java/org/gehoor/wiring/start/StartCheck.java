package org.gehoor.wiring.start;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.correspondence.SmtpSettings;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.broker.BrokerCheck;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Everything that is missing, found before anything is started or connected. */
final class StartCheck {

    private static final String FILE = "config/application.yml";

    private StartCheck() {}

    /** @throws NotConfigured with all errors; warnings are logged */
    static void pass(Environment environment, Home home) {
        Reading reading = Organisations.read(home.folder(), environment::getProperty);
        var problems = new ArrayList<Problem>();
        problems.addAll(settings(environment));
        problems.addAll(RouteFiles.problems(home));
        reading.organisations().ifPresent(all -> problems.addAll(BrokerCheck.problems(environment, all)));
        problems.addAll(reading.problems());
        var errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new NotConfigured(errors);
        }
        problems.forEach(warning -> LoggerFactory.getLogger(StartCheck.class).warn("{}", warning));
    }

    static List<Problem> settings(Environment environment) {
        var problems = new ArrayList<Problem>();
        var url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            problems.add(
                    missing(
                            "spring.datasource.url",
                            "is missing",
                            "name the PostgreSQL database, jdbc:postgresql://host:5432/gehoor, here or in SPRING_DATASOURCE_URL"));
        } else if (!url.startsWith("jdbc:postgresql:")) {
            problems.add(
                    missing("spring.datasource.url", "is not PostgreSQL", "use jdbc:postgresql://host:5432/gehoor"));
        }
        problems.addAll(Binder.get(environment).bindOrCreate("gehoor.smtp", SmtpSettings.class).problems().stream()
                .map(Lines::problem)
                .toList());
        return problems;
    }

    private static Problem missing(String key, String what, String remedy) {
        return new Problem(FILE, key, what, remedy, Problem.Severity.ERROR);
    }
}
