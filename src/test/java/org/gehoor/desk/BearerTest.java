package org.gehoor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ApiKey;
import org.gehoor.organisation.ApiKey.Purpose;
import org.junit.jupiter.api.Test;

class BearerTest {

    private final Bearer portal = new Bearer(Map.of(
            "lm",
            List.of(
                    new ApiKey("files", List.of(Purpose.ATTACHMENTS), ApiKey.hash("key")),
                    new ApiKey("portal", List.of(Purpose.COMPLAINTS, Purpose.PHONE_NOTES), ApiKey.hash("key")))));

    @Test
    void opensWhatTheKeyIsForAtItsOwnOrganisation() {
        assertThat(portal.keyFor("lm", Purpose.PHONE_NOTES)).contains("portal");
        assertThat(portal.keyFor("lm", Purpose.ATTACHMENTS)).contains("files");
        assertThat(portal.keyFor("lm", Purpose.TRANSCRIPTS)).isEmpty();
        assertThat(portal.keyFor("dijkstra", Purpose.COMPLAINTS)).isEmpty();
    }

    @Test
    void tellsItsOwnOrganisationsKeyThatItIsNotForThatAndAnothersNothing() {
        assertThat(portal.refusal("lm").getStatusCode().value()).isEqualTo(403);
        assertThat(portal.refusal("dijkstra").getStatusCode().value()).isEqualTo(404);
        assertThat(portal.refusal("nobody")).isEqualTo(portal.refusal("dijkstra"));
        assertThat(new Bearer(Map.of()).refusal("lm").getStatusCode().value()).isEqualTo(401);
    }
}
