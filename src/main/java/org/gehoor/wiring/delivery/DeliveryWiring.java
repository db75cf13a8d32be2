package org.gehoor.wiring.delivery;

import org.apache.camel.spi.RouteTemplateParameterSource;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans behind the routes for scans and transcripts. */
@Configuration(proxyBeanMethods = false)
class DeliveryWiring {

    @Bean
    RouteTemplateParameterSource deliveryRoutes(Organisations organisations, Home home) {
        DeliveryRoutes routes = new DeliveryRoutes(organisations, home);
        routes.makeFolders();
        return routes;
    }
}
