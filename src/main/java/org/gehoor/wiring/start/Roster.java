package org.gehoor.wiring.start;

import java.nio.file.Path;
import java.util.List;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Users;
import org.gehoor.wiring.Home;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Where it is written who may sign in.
 *
 * @param shown as problems name it
 */
public record Roster(Path path, String shown) {

    static final String SETTING = "gehoor.desk.users";

    /** {@value #SETTING}, from the home; default {@code config/users.yml}. */
    public static Roster of(Environment environment, Home home) {
        String shown = environment.getProperty(SETTING, "config/users.yml");
        return new Roster(home.resolve(Path.of(shown)), shown);
    }

    Users read(Environment environment, @Nullable Organisations organisations, List<Problem> problems) {
        return Users.read(path, shown, environment::getProperty, organisations, problems);
    }

    /** Adds what is wrong with it; what a machine that only checks can't know is a warning. */
    public void check(Environment environment, @Nullable Organisations organisations, List<Problem> problems) {
        Users.check(path, shown, environment::getProperty, organisations, problems);
    }
}
