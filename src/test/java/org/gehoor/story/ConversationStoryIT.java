package org.gehoor.story;

import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;

class ConversationStoryIT extends ConversationTale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }
}
