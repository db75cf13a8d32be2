package org.gehoor.wiring.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.camel.CamelContext;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Problem;
import org.gehoor.wiring.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What every room stands on: the home, the organisations, the clock. */
@Configuration(proxyBeanMethods = false)
class Foundations {

    @Bean
    Home home(@Value("${gehoor.home:.}") Path folder) {
        return new Home(folder);
    }

    @Bean
    Organisations organisations(Home home, Environment environment) {
        return Organisations.read(home.folder(), environment::getProperty).orThrow();
    }

    /** Business time; the try-out brings a clock that can be turned. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A hub without routes would look healthy and do nothing. */
    @Bean
    ApplicationRunner routesAreThere(CamelContext camel) {
        return args -> {
            if (camel.getRoutesSize() == 0) {
                throw new NotConfigured(List.of(new Problem(
                        "routes", "*.camel.yaml", "no route was loaded", "run: check", Problem.Severity.ERROR)));
            }
        };
    }
}
