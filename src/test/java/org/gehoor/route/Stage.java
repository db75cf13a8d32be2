package org.gehoor.route;

import java.util.Map;
import java.util.Set;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.spi.RouteTemplateParameterSource;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.gehoor.wiring.route.TimeBox;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The routes as the hub loads them, with their own wiring; every office is a stand-in, mailbox and broker are in memory. */
@SpringBootConfiguration
@ImportAutoConfiguration(CamelAutoConfiguration.class)
@ComponentScan(
        basePackages = "org.gehoor.wiring.route",
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TimeBox.class))
class Stage {

    @Bean
    StandIn.Reading reader() {
        return new StandIn.Reading();
    }

    @Bean
    StandIn.Reading timeBox(StandIn.Reading reader) {
        return reader;
    }

    @Bean
    StandIn.Dispatching dispatcher() {
        return new StandIn.Dispatching();
    }

    @Bean
    StandIn.Announcing announcer() {
        return new StandIn.Announcing();
    }

    @Bean
    StandIn.Writing letterWriter() {
        return new StandIn.Writing();
    }

    @Bean
    StandIn.Posting postOffice() {
        return new StandIn.Posting();
    }

    @Bean
    StandIn.Returning returnsClerk() {
        return new StandIn.Returning();
    }

    @Bean
    StandIn.Turning timekeeper() {
        return new StandIn.Turning();
    }

    @Bean
    StandIn.Reminding reminders() {
        return new StandIn.Reminding();
    }

    @Bean
    StandIn.Printing paperPost() {
        return new StandIn.Printing();
    }

    @Bean
    StandIn.Recording bookkeeper() {
        return new StandIn.Recording();
    }

    @Bean
    StandIn.Receiving mailIntake() {
        return new StandIn.Receiving();
    }

    @Bean
    RecordingBroker jms() {
        return new RecordingBroker();
    }

    @Bean
    DirectComponent mailbox() {
        return new DirectComponent();
    }

    @Bean
    RouteTemplateParameterSource mailboxes() {
        return new RouteTemplateParameterSource() {
            @Override
            public Map<String, Object> parameters(String routeId) {
                return Map.of("templateId", "mailbox", "organisation", "solidaris", "mailbox", "klachten");
            }

            @Override
            public Set<String> routeIds() {
                return Set.of("mailbox:solidaris/klachten");
            }
        };
    }
}
