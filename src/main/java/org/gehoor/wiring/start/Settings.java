package org.gehoor.wiring.start;

import java.util.Map;
import org.gehoor.wiring.Home;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings of a home as the hub would see them, for whoever does not start it. */
public final class Settings {

    private Settings() {}

    public static ConfigurableEnvironment of(Home home) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("home", defaults(home)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    static Map<String, Object> defaults(Home home) {
        return Map.of(
                "gehoor.home",
                home.folder().toString(),
                "spring.config.additional-location",
                "optional:file:" + home.config() + "/");
    }
}
