package org.gehoor.wiring.start;

import java.nio.file.Path;
import java.time.Clock;
import org.gehoor.wiring.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every room stands on, also when only a command opens it: the home and the clock. */
@Configuration(proxyBeanMethods = false)
public class Foundations {

    @Bean
    Home home(@Value("${gehoor.home:.}") Path folder) {
        return new Home(folder);
    }

    /** Business time; the try-out brings a clock that can be turned. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
