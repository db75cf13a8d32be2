package org.gehoor.story;

import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;

class ColleaguesStoryIT extends ColleaguesTale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }
}
