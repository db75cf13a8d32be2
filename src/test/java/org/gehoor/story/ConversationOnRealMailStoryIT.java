package org.gehoor.story;

import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;

class ConversationOnRealMailStoryIT extends ConversationTale {

    @Override
    MailServer mailServer() {
        return RealMail.started();
    }
}
