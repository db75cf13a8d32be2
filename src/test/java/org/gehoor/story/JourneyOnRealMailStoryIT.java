package org.gehoor.story;

import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;

class JourneyOnRealMailStoryIT extends JourneyTale {

    @Override
    MailServer mailServer() {
        return RealMail.started();
    }
}
