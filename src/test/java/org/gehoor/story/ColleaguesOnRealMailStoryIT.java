package org.gehoor.story;

import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;

class ColleaguesOnRealMailStoryIT extends ColleaguesTale {

    @Override
    MailServer mailServer() {
        return RealMail.started();
    }
}
