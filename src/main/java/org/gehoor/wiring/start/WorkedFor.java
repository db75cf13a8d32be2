package org.gehoor.wiring.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Users;
import org.gehoor.wiring.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The organisations that this hub works for, every secret filled in, and who may sign in for them. */
@Configuration(proxyBeanMethods = false)
class WorkedFor {

    @Bean
    Organisations organisations(Home home, Environment environment) {
        return Organisations.read(home.folder(), environment::getProperty).orThrow();
    }

    /** Its problems were told before the start. */
    @Bean
    Users users(Home home, Environment environment, Organisations organisations) {
        Roster roster = Roster.of(environment, home);
        if (environment.getProperty("gehoor.desk.first-admin", Boolean.class, true)) {
            new FirstAdmin(new PrintStream(System.out, true, StandardCharsets.UTF_8)).makeIn(roster);
        }
        return roster.read(environment, organisations, new ArrayList<>());
    }
}
