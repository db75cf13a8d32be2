package org.gehoor.wiring.broker;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What is wrong with {@code gehoor.broker}, found without connecting. */
public final class BrokerCheck {

    private static final String KEY = "gehoor.broker";

    private BrokerCheck() {}

    /** Errors and warnings; none when all is well. */
    public static List<Problem> problems(Environment environment, Organisations organisations) {
        var settings = Binder.get(environment).bindOrCreate(KEY, BrokerSettings.class);
        var problems = new ArrayList<Problem>(Plaintext.problems(settings));
        if (!settings.isEmbedded()) {
            if (settings.user() == null || settings.user().isBlank()) {
                problems.add(error("user", "is missing, there is a url", "give the hub an account at that broker"));
            }
            if (settings.password() == null || settings.password().isBlank()) {
                problems.add(error("password", "is missing, there is a url", "set GEHOOR_BROKER_PASSWORD"));
            }
            return problems;
        }
        for (var user : settings.users()) {
            if (user.name().equals(Permissions.HUB)) {
                problems.add(error("users", "hub is the hub's own account", "choose another name"));
            }
            if (user.password() == null || user.password().isBlank()) {
                problems.add(error("users", user.name() + " has no password", "set one, as ${VARIABLE}"));
            }
            user.organisations().stream()
                    .filter(name -> organisations.named(name).isEmpty())
                    .forEach(name -> problems.add(error(
                            "users",
                            user.name() + " belongs to " + name + ", which is no organisation",
                            "use names of folders under config/organisations")));
        }
        return problems;
    }

    static Problem error(String key, String what, String remedy) {
        return new Problem("config/application.yml", KEY + "." + key, what, remedy, Severity.ERROR);
    }
}
