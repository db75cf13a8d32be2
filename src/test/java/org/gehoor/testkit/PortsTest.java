package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.gehoor.testkit.Ports.Wanted;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesInOneLineEveryTakenPortAndItsSetting() throws IOException {
        try (ServerSocket smtp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket http = new ServerSocket(0)) {
            List<Wanted> wanted = List.of(
                    new Wanted("SMTP", smtp.getLocalPort(), "TRYOUT_SMTP"),
                    new Wanted("IMAP", Ports.free(), "TRYOUT_IMAP"),
                    new Wanted("HTTP", http.getLocalPort(), "TRYOUT_HTTP"));

            assertThat(Ports.taken(wanted))
                    .hasValue("Port in use: " + smtp.getLocalPort() + " (SMTP), " + http.getLocalPort()
                            + " (HTTP). Stop the program that listens there, or choose another port with"
                            + " TRYOUT_SMTP, TRYOUT_HTTP.");
        }
    }

    @Test
    void hasNothingToSayWhenAllAreFree() {
        assertThat(Ports.taken(List.of(new Wanted("SMTP", Ports.free(), "TRYOUT_SMTP"))))
                .isEmpty();
    }

    @Test
    void givesNoPortTwiceThoughNobodyListensYet() {
        assertThat(Ports.free()).isNotEqualTo(Ports.free());
    }
}
