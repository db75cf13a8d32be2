package org.gehoor.wiring;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The hub's home: {@code config/} and {@code routes/} lie there, and what it writes when told no other place.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

    private static final String SETTING = "gehoor.home";

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** {@code --gehoor.home=…}, the system property of that name, {@code GEHOOR_HOME}, else the working directory. */
    public static Home find(String... args) {
        var argument = Arrays.stream(args)
                .filter(arg -> arg.startsWith("--" + SETTING + "="))
                .map(arg -> arg.substring(SETTING.length() + 3));
        var elsewhere =
                Stream.of(System.getProperty(SETTING, ""), System.getenv().getOrDefault("GEHOOR_HOME", ""), ".");
        return new Home(Path.of(Stream.concat(argument, elsewhere)
                .filter(path -> !path.isBlank())
                .findFirst()
                .orElse(".")));
    }

    /** A path of a setting: relative ones start here. */
    public Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** Where the organisations, their letters and {@code application.yml} are. */
    public Path config() {
        return folder.resolve("config");
    }

    public Path routes() {
        return folder.resolve("routes");
    }
}
