package org.gehoor.story;

import org.gehoor.story.hub.Hub;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.testkit.MailServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A class of stories that share one hub; each story brings people of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Tale {

    private @Nullable MailServer mail;
    private @Nullable Hub hub;
    private int people;

    /** The servers it is told on. */
    abstract MailServer mailServer();

    /** How this tale's hub differs from the example. */
    HubSetup prepared(HubSetup setup) {
        return setup;
    }

    @BeforeAll
    void begin() {
        mail = mailServer();
        hub = prepared(Hub.on(mail)).start();
    }

    @AfterAll
    void end() {
        if (hub != null) {
            hub.close();
        }
        if (mail != null) {
            mail.close();
        }
    }

    Hub hub() {
        if (hub == null) {
            throw new IllegalStateException("the tale has not begun");
        }
        return hub;
    }

    /** The address of somebody whom nobody has heard of before. */
    String somebody() {
        String address = "klager-" + ++people + "@klager.example";
        hub().person(address);
        return address;
    }
}
