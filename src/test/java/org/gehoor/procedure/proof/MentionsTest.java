package org.gehoor.procedure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.procedure.FiveProcedures;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void namesEveryRoleWithItsKeyButNotTheComplainant() {
        assertThat(Mentions.ofRoles(FiveProcedures.dermatologist()))
                .contains(
                        new Mention("stages.talk.owner", "talk-owner"),
                        new Mention("consents.mediation.from", "dermatologist"))
                .noneMatch(mention -> mention.name().equals("complainant"));
    }

    @Test
    void namesEveryQueueWithItsKey() {
        assertThat(Mentions.ofQueues(FiveProcedures.lm()))
                .containsExactly(
                        new Mention("stages.confirm.queue", "confirm-queue"),
                        new Mention("stages.handling.queue", "handling-queue"),
                        new Mention("stages.ombuds.queue", "ombuds-queue"));
        assertThat(Mentions.ofChannels(FiveProcedures.lm())).isEmpty();
    }
}
