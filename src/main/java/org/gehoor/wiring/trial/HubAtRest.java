package org.gehoor.wiring.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.gehoor.console.Hub;
import org.gehoor.console.NotReady;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;
import org.gehoor.organisation.Severity;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.broker.BrokerCheck;
import org.gehoor.wiring.start.Roster;
import org.gehoor.wiring.start.Settings;
import org.gehoor.wiring.start.StartCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** The hub as commands see it: read, not running. */
public final class HubAtRest implements Hub {

    private final Home home;
    private @Nullable ConfigurableEnvironment environment;
    private @Nullable ConfigurableApplicationContext rooms;

    public HubAtRest(Home home) {
        this.home = home;
    }

    @Override
    public Path home() {
        return home.folder();
    }

    @Override
    public Reading configuration() {
        return Organisations.check(home.folder(), environment()::getProperty);
    }

    /** The place where a check runs need not be the one where the hub runs, so what is unset is a warning. */
    @Override
    public List<Problem> settings() {
        var problems = new ArrayList<>(StartCheck.settings(environment()));
        var organisations = configuration().organisations();
        organisations.ifPresent(all -> problems.addAll(BrokerCheck.problems(environment(), all)));
        var told = problems.stream()
                .map(problem -> problem.what().contains("missing")
                        ? new Problem(problem.file(), problem.key(), problem.what(), problem.remedy(), Severity.WARNING)
                        : problem)
                .collect(Collectors.toCollection(ArrayList::new));
        Roster.of(environment(), home).check(environment(), organisations.orElse(null), told);
        return told;
    }

    @Override
    public LoadedRoutes routes(Organisations organisations) {
        var settings = new Properties();
        settings.setProperty("gehoor.tick", environment().getProperty("gehoor.tick", "1000"));
        settings.setProperty("gehoor.gather", environment().getProperty("gehoor.gather", "20"));
        settings.setProperty("gehoor.gather-events", environment().getProperty("gehoor.gather-events", "200"));
        return new RoutesOnTrial(home, organisations, settings).load();
    }

    @Override
    public <T> T open(Class<T> frontDoor) {
        var problems = new ArrayList<>(StartCheck.database(environment()));
        problems.addAll(configuration().errors());
        if (!problems.isEmpty()) {
            throw new NotReady(
                    String.join("\n", problems.stream().map(Problem::toString).toList()));
        }
        if (rooms == null) {
            rooms = OpenRooms.with(environment());
        }
        return rooms.getBean(frontDoor);
    }

    /** Made when it is asked for: a command that needs no settings starts without Spring. */
    private ConfigurableEnvironment environment() {
        var made = environment == null ? Settings.of(home) : environment;
        environment = made;
        return made;
    }
}
