package org.gehoor.wiring.trial;

import org.gehoor.correspondence.HeldLetters;
import org.gehoor.correspondence.LetterPause;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.start.Foundations;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** The rooms that record, opened for one command beside a running hub: no routes, no broker, no web, no migration. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan({"org.gehoor.register", "org.gehoor.intake"})
@Import({Foundations.class, HeldLetters.class, LetterPause.class})
class OpenRooms {

    /** Without the accounts of mailboxes: whoever types a command need not know them. */
    @Bean
    Organisations organisations(Home home, Environment environment) {
        return Organisations.check(home.folder(), environment::getProperty).orThrow();
    }

    static ConfigurableApplicationContext with(ConfigurableEnvironment environment) {
        return new SpringApplicationBuilder(OpenRooms.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("spring.main.banner-mode=off")
                .run();
    }
}
