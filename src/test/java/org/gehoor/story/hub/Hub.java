package org.gehoor.story.hub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.intake.SetAsides;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Mailbox;
import org.gehoor.testkit.TurnedClock;
import org.springframework.context.ConfigurableApplicationContext;

/** A hub that runs in this JVM as it runs anywhere: on its mail server, its database, its broker. */
public final class Hub implements AutoCloseable {

    private final HubSetup setup;
    private final ConfigurableApplicationContext running;
    private final HandlerConnections handlers;
    private final Map<String, HandlerQueue> queues = new ConcurrentHashMap<>();

    Hub(HubSetup setup, ConfigurableApplicationContext running, HandlerConnections handlers) {
        this.setup = setup;
        this.running = running;
        this.handlers = handlers;
    }

    /** The example organisations on this mail server; the rest is chosen when it starts. */
    public static HubSetup on(MailServer mail) {
        return new HubSetup(mail);
    }

    public MailServer mail() {
        return setup.mail();
    }

    /** A mailbox of one of the organisations. */
    public OurMailbox mailbox(String address) {
        return new OurMailbox(mail().mailbox(address));
    }

    /** The mailbox of somebody outside. */
    public Mailbox person(String address) {
        return mail().mailbox(address);
    }

    /** Business time, standing still; only where the hub was started {@link HubSetup#at}. */
    public TurnedClock clock() {
        return the(TurnedClock.class);
    }

    /** What the hub wrote to an address. */
    public LettersTo lettersTo(String address) {
        return new LettersTo(person(address));
    }

    /** Waits for the first letter to an address. */
    public Letter letterTo(String address) {
        return lettersTo(address).first();
    }

    /** What lies on a handler's queue, read with the organisation's own account at the broker. */
    public HandlerQueue handlerOf(String organisation, String queue) {
        return queues.computeIfAbsent(
                "gehoor." + organisation + ".queue." + queue, name -> handlers.reading(organisation, name));
    }

    /** All that is announced from now on, as a CRM of the organisation hears it. */
    public EventFeed eventsOf(String organisation) {
        return handlers.subscribing(organisation, "gehoor." + organisation + ".events");
    }

    /** A program of an organisation's that gives commands; each by its own name. */
    public Crm crm(String organisation, String name) {
        return handlers.crm(organisation, name);
    }

    /** A program of an organisation's sends a text to the broker. */
    public void sends(String organisation, String address, String text) {
        handlers.send(organisation, address, text);
    }

    /** What waits for a person. */
    public Tray tray(String organisation) {
        return new Tray(the(SetAsides.class), organisation);
    }

    /** A front door. */
    public <T> T the(Class<T> door) {
        return running.getBean(door);
    }

    /** The desk's HTTP side. */
    public Web web() {
        return new Web(Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port")));
    }

    /** How it was started, to start it again. */
    public HubSetup setup() {
        return setup;
    }

    /** As on SIGTERM. */
    @Override
    public void close() {
        handlers.close();
        running.close();
    }
}
