package org.gehoor.story;

import java.util.List;
import org.gehoor.story.hub.Poison;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.RealMail;

class HostileMailOnRealMailStoryIT extends HostileMailTale {

    @Override
    MailServer mailServer() {
        return RealMail.started();
    }

    @Override
    List<byte[]> poisons(List<String> markers) {
        List<byte[]> poisons = super.poisons(markers);
        // GreenMail stalls on it
        markers.add("Gif-diep");
        poisons.add(Poison.deepMime(somebody(), "Gif-diep"));
        return poisons;
    }
}
