package org.gehoor.story;

import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;

class HostileMailStoryIT extends HostileMailTale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }
}
