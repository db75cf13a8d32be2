package org.gehoor.console;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Reading;

/**
 * The organisation that a command names, read to look at only.
 *
 * @param all those of the same home
 */
record Named(Organisation one, Organisations all) {

    /**
     * Reads the configuration of a home.
     *
     * @throws NotReady with every error of the configuration, or when there is no such organisation
     */
    static Named organisation(String name, Path home) {
        Reading read = Organisations.check(home, System::getenv);
        Organisations all = read.organisations()
                .orElseThrow(() -> new NotReady(
                        read.errors().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
        Organisation one = all.named(name)
                .orElseThrow(() -> new NotReady(home.resolve("config/organisations") + ": there is no " + name
                        + " — name one of "
                        + all.all().stream().map(Organisation::name).collect(Collectors.joining(", "))));
        return new Named(one, all);
    }
}
