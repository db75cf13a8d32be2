package org.gehoor.testkit;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A GreenMail that can go away and come back with its mailboxes; the library's own {@code stop()} forgets them. */
final class KeepingGreenMail extends GreenMail {

    KeepingGreenMail(ServerSetup... setups) {
        super(setups);
    }

    /** Refuses mail for these addresses with these replies; may change while the server runs. */
    final Map<String, String> refusals = new ConcurrentHashMap<>();

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        Map<String, AbstractServer> services = super.createServices(setups, managers);
        services.computeIfPresent(
                ServerSetup.PROTOCOL_SMTP,
                (protocol, plain) -> new GreenMailSmtp(plain.getServerSetup(), managers, refusals));
        services.computeIfPresent(
                ServerSetup.PROTOCOL_IMAP, (protocol, plain) -> new GreenMailImap(plain.getServerSetup(), managers));
        return services;
    }

    int port(String protocol) {
        return List.of(config).stream()
                .filter(setup -> setup.getProtocol().equals(protocol))
                .findFirst()
                .orElseThrow()
                .getPort();
    }

    synchronized void pause(String protocol) {
        AbstractServer running = services.remove(protocol);
        if (running != null) {
            running.stopService();
        }
    }

    synchronized void resume(String protocol) {
        if (!services.containsKey(protocol)) {
            AbstractServer fresh = createServices(config, managers).get(protocol);
            services.put(protocol, fresh);
            fresh.startService();
            try {
                if (!fresh.waitTillRunning(Patiently.PATIENCE.toMillis())) {
                    throw new IllegalStateException("GreenMail does not come back: " + fresh);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
