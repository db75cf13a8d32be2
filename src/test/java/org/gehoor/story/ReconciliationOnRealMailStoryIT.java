package org.gehoor.story;

import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;

class ReconciliationOnRealMailStoryIT extends ReconciliationTale {

    @Override
    MailServer mailServer() {
        return RealMail.started();
    }
}
