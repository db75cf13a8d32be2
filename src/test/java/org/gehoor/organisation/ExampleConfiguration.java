package org.gehoor.organisation;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shipped example, with every password set. */
public final class ExampleConfiguration {

    static final Function<String, @Nullable String> SECRETS = name -> name.endsWith("_PASSWORD") ? "tryout" : null;

    private ExampleConfiguration() {}

    public static Organisations organisations() {
        return Organisations.read(Path.of("."), SECRETS).orThrow();
    }

    static Organisation organisation(String name) {
        return organisations().named(name).orElseThrow();
    }
}
