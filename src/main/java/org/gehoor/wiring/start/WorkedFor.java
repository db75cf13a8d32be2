package org.gehoor.wiring.start;

import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The organisations that this hub works for, every secret filled in. */
@Configuration(proxyBeanMethods = false)
class WorkedFor {

    @Bean
    Organisations organisations(Home home, Environment environment) {
        return Organisations.read(home.folder(), environment::getProperty).orThrow();
    }
}
