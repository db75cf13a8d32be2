package org.gehoor.story;

import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;

class BounceStoryIT extends BounceTale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }
}
