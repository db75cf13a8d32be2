package org.gehoor.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parts of Camel that routes of this house or of its users may name: they must work with the Camel we run. */
class CamelPartsTest {

    private final CamelContext camel = new DefaultCamelContext();

    @AfterEach
    void stop() {
        camel.stop();
    }

    /** camel-pdf is a minor behind the rest: see {@code camel-pdf.version} in pom.xml. */
    @Test
    void pdfIsWrittenAndReadBack() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:there-and-back")
                        .to("pdf:create")
                        .process(exchange -> exchange.getMessage()
                                .setBody(Loader.loadPDF(exchange.getMessage().getBody(byte[].class))))
                        .to("pdf:extractText");
            }
        });
        camel.start();
        assertThat(camel.createProducerTemplate()
                        .requestBody("direct:there-and-back", "Klacht 2026-000001-16", String.class))
                .contains("Klacht 2026-000001-16");
    }

    @Test
    void jsonIsReadInARoute() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:json").unmarshal().json();
            }
        });
        camel.start();
        Map<?, ?> read = camel.createProducerTemplate().requestBody("direct:json", "{\"number\": 1}", Map.class);
        assertThat(read.get("number")).isEqualTo(1);
    }
}
