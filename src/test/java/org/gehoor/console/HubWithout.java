package org.gehoor.console;

import java.nio.file.Path;
import java.util.List;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;

/** For commands that need no hub at all: whoever asks it for something fails. */
final class HubWithout implements Hub {

    @Override
    public Path home() {
        throw new AssertionError("no home is needed");
    }

    @Override
    public Reading configuration() {
        throw new AssertionError("no configuration is needed");
    }

    @Override
    public List<Problem> settings() {
        throw new AssertionError("no settings are needed");
    }

    @Override
    public LoadedRoutes routes(Organisations organisations) {
        throw new AssertionError("no routes are needed");
    }

    @Override
    public <T> T open(Class<T> frontDoor) {
        throw new AssertionError("no database is needed");
    }
}
