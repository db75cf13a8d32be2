package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.junit.jupiter.api.Test;

/** New Year's Eve at Solidaris: the numbers of a year begin at local midnight, whenever the mail arrived. */
class YearChangeStoryIT extends Tale {

    private static final String MAILBOX = "klachten@solidaris.example";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2025-12-31T22:59:00Z");
    }

    @Test
    void theFirstNumberOfTheYearIsGivenAtLocalMidnight() {
        assertThat(answerTo("2025-12-31T22:59:00Z").number()).isEqualTo("2025-000001-97");
        hub().clock().turnTo("2025-12-31T22:59:59.999Z");
        assertThat(answerTo("2025-12-31T22:59:59Z").number()).isEqualTo("2025-000002-94");

        hub().clock().turnTo("2025-12-31T23:00:00Z");

        assertThat(answerTo("2025-12-31T23:00:00Z").number()).isEqualTo("2026-000001-16");
        // arrived in the old year, registered in the new one: the term starts at its arrival
        Letter late = answerTo("2025-12-31T22:59:58Z");
        assertThat(late.number()).isEqualTo("2026-000002-13");
        late.mentions("woensdag 31 december 2025", "woensdag 21 januari 2026");
    }

    private Letter answerTo(String arrival) {
        String complainant = somebody();
        hub().mailbox(MAILBOX).receives(NewMail.from(complainant, MAILBOX).on(Instant.parse(arrival)));
        return hub().letterTo(complainant);
    }
}
