package org.gehoor.console;

import java.nio.file.Path;
import java.util.List;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;
import org.gehoor.testkit.Rooms;

/** The rooms of a test, instead of those of a home. */
record HubInRooms(Rooms rooms, Path home) implements Hub {

    @Override
    public Reading configuration() {
        return Organisations.check(Path.of(""), name -> null);
    }

    @Override
    public List<Problem> settings() {
        return List.of();
    }

    @Override
    public LoadedRoutes routes(Organisations organisations) {
        return new LoadedRoutes(0, List.of());
    }

    @Override
    public <T> T open(Class<T> frontDoor) {
        return rooms.the(frontDoor);
    }
}
