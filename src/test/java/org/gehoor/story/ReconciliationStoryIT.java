package org.gehoor.story;

import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;

class ReconciliationStoryIT extends ReconciliationTale {

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }
}
