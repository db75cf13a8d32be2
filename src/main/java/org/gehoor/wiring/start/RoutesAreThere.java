package org.gehoor.wiring.start;

import java.util.List;
import org.apache.camel.CamelContext;
import org.gehoor.organisation.Problem;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Stops a start that loaded no route: such a hub would look healthy and do nothing. */
@Component
final class RoutesAreThere implements ApplicationRunner {

    private final CamelContext camel;

    RoutesAreThere(CamelContext camel) {
        this.camel = camel;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (camel.getRoutesSize() == 0) {
            throw new NotConfigured(List.of(new Problem(
                    "routes", "*.camel.yaml", "no route was loaded", "run: check", Problem.Severity.ERROR)));
        }
    }
}
