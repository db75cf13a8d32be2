package org.gehoor.console;

import java.nio.file.Path;
import java.util.List;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;

/** What commands need of the hub, handed in by the root: it alone knows routes, settings and how rooms are opened. */
public interface Hub {

    Path home();

    /** The configuration, read to check: nothing may be connected with it. */
    Reading configuration();

    /** What is wrong with {@code config/application.yml} and the environment; unset settings are warnings. */
    List<Problem> settings();

    /** Loads every route with the types of its beans, and starts and connects nothing. */
    LoadedRoutes routes(Organisations organisations);

    /**
     * A front door of the rooms that record; connects to the database.
     *
     * @throws NotReady when the configuration does not allow it
     */
    <T> T open(Class<T> frontDoor);

    /**
     * The routes of a home.
     *
     * @param routes how many there are, one for each mailbox included
     */
    record LoadedRoutes(int routes, List<Problem> problems) {}
}
