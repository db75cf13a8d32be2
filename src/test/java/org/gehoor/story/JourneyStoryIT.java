package org.gehoor.story;

import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;

class JourneyStoryIT extends JourneyTale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }
}
