package org.gehoor.wiring.start;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.correspondence.LetterSettings;
import org.gehoor.correspondence.SmtpSettings;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;
import org.gehoor.organisation.Severity;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.RouteFiles;
import org.gehoor.wiring.broker.BrokerCheck;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** Everything that is missing, found before anything is started or connected. */
public final class StartCheck {

    static final String FILE = "config/application.yml";

    private StartCheck() {}

    /** @throws NotConfigured with all errors; warnings are logged */
    static void pass(Environment environment, Home home) {
        Reading reading = Organisations.read(home.folder(), environment::getProperty);
        var problems = new ArrayList<Problem>();
        problems.addAll(settings(environment));
        problems.addAll(RouteFiles.problems(home));
        reading.organisations().ifPresent(all -> problems.addAll(BrokerCheck.problems(environment, all)));
        problems.addAll(reading.problems());
        Roster.of(environment, home).read(environment, reading.organisations().orElse(null), problems);
        var errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new NotConfigured(errors);
        }
        problems.forEach(warning -> LoggerFactory.getLogger(StartCheck.class).warn("{}", warning));
    }

    /** What is wrong with the settings alone. */
    public static List<Problem> settings(Environment environment) {
        var problems = new ArrayList<>(database(environment));
        BoundSettings.read(environment, "gehoor.smtp", SmtpSettings.class, problems).problems().stream()
                .map(Lines::problem)
                .forEach(problems::add);
        BoundSettings.read(environment, "gehoor.letters", LetterSettings.class, problems).problems().stream()
                .map(Lines::problem)
                .forEach(problems::add);
        return problems;
    }

    /** What is wrong with the database's setting; nobody is asked whether it runs. */
    public static List<Problem> database(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            return List.of(
                    missing(
                            "is missing",
                            "name the PostgreSQL database, jdbc:postgresql://host:5432/gehoor, here or in SPRING_DATASOURCE_URL"));
        }
        return url.startsWith("jdbc:postgresql:")
                ? List.of()
                : List.of(missing("is not PostgreSQL", "use jdbc:postgresql://host:5432/gehoor"));
    }

    private static Problem missing(String what, String remedy) {
        return new Problem(FILE, "spring.datasource.url", what, remedy, Severity.ERROR);
    }
}
