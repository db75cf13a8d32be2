package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.RealMail;
import org.junit.jupiter.api.Test;

class BounceOnRealMailStoryIT extends BounceTale {

    @Override
    MailServer mailServer() {
        return RealMail.started();
    }

    @Test
    void aRealServersOwnBounceFindsItsLetterByTheBounceAddress() {
        String gone = "jan@" + RealMail.NOBODY_HOME;
        hub().mailbox(LM).receives(NewMail.from(gone, LM));
        String number = complaints()
                .awaitsAssignmentWhere(one -> one.says("/complainant/address").equals(gone))
                .number();

        HandlerMessage failed = complaints().awaitsLetterFailed(number).keepsItsContract();

        assertThat(failed.says("/reason")).contains("5.1.1").doesNotContain(gone);
        assertThat(one("select state from letter where to_key = ?", gone)).isEqualTo("bounced");
        assertThat(one(
                        "select p.state from promise p join letter l using (dossier)"
                                + " where p.promise = 'acknowledge' and l.to_key = ?",
                        gone))
                .isEqualTo("open");
        assertThat(one(
                        "select e.details ->> 'letter' from dossier_event e join letter l using (dossier)"
                                + " where e.type = 'message.automatic' and l.to_key = ?",
                        gone))
                .matches("klachten\\+b\\.[a-z2-7]{26}@lm\\.example");
        Patiently.stays(
                "one bounce",
                Duration.ofSeconds(1),
                () -> complaints().about(number).size() == 2);
    }

    private String one(String select, String about) {
        return sql().sql(select).param(about).query(String.class).single();
    }
}
