package org.gehoor.wiring.transcript;

import org.apache.camel.spi.RouteTemplateParameterSource;
import org.gehoor.organisation.Organisations;
import org.gehoor.wiring.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans behind the routes for transcripts. */
@Configuration(proxyBeanMethods = false)
class TranscriptWiring {

    @Bean
    RouteTemplateParameterSource transcriptRoutes(Organisations organisations, Home home) {
        TranscriptRoutes routes = new TranscriptRoutes(organisations, home);
        routes.makeFolders();
        return routes;
    }
}
