package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gehoor.register.Pointer;
import org.gehoor.register.Pointer.Way;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test
    void itsRungsStandInThisOrder() {
        assertThat(Ladder.RUNGS)
                .extracting(Rung::name)
                .containsExactly("two-dossiers", "our-token", "their-thread", "number-and-dmarc", "unknown-sender");
    }

    @Test
    void aTokenOrALetterOfOursFromAPartyJoins() {
        for (Way way : List.of(Way.TOKEN, Way.LETTER)) {
            assertThat(climb(Proof.NONE, party(1, way))).isInstanceOfSatisfying(Step.Joined.class, joined -> {
                assertThat(joined.dossier()).isEqualTo(1);
                assertThat(joined.evidence().rung()).isEqualTo("our-token");
                assertThat(joined.evidence().weak()).isFalse();
            });
        }
    }

    @Test
    void aMailOfTheirsFromTheSamePartyJoinsAndFromSomebodyElseIsNew() {
        assertThat(climb(Proof.NONE, party(1, Way.THEIR_MAIL)))
                .isInstanceOfSatisfying(
                        Step.Joined.class,
                        joined -> assertThat(joined.evidence().rung()).isEqualTo("their-thread"));
        assertThat(climb(Proof.NONE, stranger(1, Way.THEIR_MAIL))).isInstanceOf(Step.Nothing.class);
    }

    @Test
    void aBareNumberJoinsWeaklyWhereDmarcPassedAndIsHeldElsewhere() {
        assertThat(climb(Proof.PASSED, party(1, Way.NUMBER))).isInstanceOfSatisfying(Step.Joined.class, joined -> {
            assertThat(joined.evidence().rung()).isEqualTo("number-and-dmarc");
            assertThat(joined.evidence().weak()).isTrue();
        });
        assertThat(climb(Proof.NONE, party(1, Way.NUMBER))).isInstanceOfSatisfying(Step.Held.class, held -> {
            assertThat(held.reason()).isEqualTo(SetAsideReason.UNPROVEN_SENDER);
            assertThat(held.dossier()).isEqualTo(1);
        });
    }

    @Test
    void whoeverFailsDmarcIsNobody() {
        for (Way way : Way.values()) {
            assertThat(climb(Proof.FAILED, party(1, way)))
                    .isInstanceOfSatisfying(Step.Held.class, held -> assertThat(held.reason())
                            .isEqualTo(SetAsideReason.UNPROVEN_SENDER));
        }
    }

    @Test
    void severalSendersAreNobody() {
        assertThat(Ladder.climb(new Findings(false, Proof.PASSED, List.of(party(1, Way.TOKEN)))))
                .isInstanceOf(Step.Held.class);
    }

    @Test
    void aMailThatPointsToTwoDossiersJoinsNeither() {
        assertThat(climb(Proof.PASSED, party(2, Way.TOKEN), party(1, Way.NUMBER)))
                .isInstanceOfSatisfying(Step.Held.class, held -> {
                    assertThat(held.reason()).isEqualTo(SetAsideReason.SEVERAL_DOSSIERS);
                    assertThat(held.dossier()).isNull();
                    assertThat(held.evidence().why()).isEqualTo("points to dossiers n2 and n1");
                });
        assertThat(climb(Proof.NONE, party(2, Way.TOKEN), stranger(1, Way.NUMBER)))
                .isInstanceOf(Step.Held.class);
        // what others wrote in a thread says nothing of this sender
        assertThat(climb(Proof.NONE, party(2, Way.TOKEN), stranger(1, Way.THEIR_MAIL)))
                .isInstanceOf(Step.Joined.class);
    }

    @Test
    void nothingFoundIsNew() {
        assertThat(climb(Proof.PASSED)).isInstanceOf(Step.Nothing.class);
    }

    @Property(tries = 1000)
    void nobodyJoinsADossierWhereTheyAreUnknown(@ForAll("findings") Findings found) {
        if (Ladder.climb(found) instanceof Step.Joined joined) {
            assertThat(found.pointers()).anyMatch(pointer -> pointer.dossier() == joined.dossier() && pointer.party());
            assertThat(found.telling()).allMatch(pointer -> pointer.dossier() == joined.dossier());
            assertThat(found.sole()).isTrue();
            assertThat(found.proof()).isNotEqualTo(Proof.FAILED);
        }
    }

    @Provide
    Arbitrary<Findings> findings() {
        Arbitrary<Pointer> pointer = Combinators.combine(
                        Arbitraries.longs().between(1, 3), Arbitraries.of(Way.class), Arbitraries.of(true, false))
                .as((dossier, way, party) -> new Pointer(dossier, "n" + dossier, way, party));
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Proof.class),
                        pointer.list().ofMaxSize(4))
                .as(Findings::new);
    }

    private static Step climb(Proof proof, Pointer... pointers) {
        return Ladder.climb(new Findings(true, proof, Arrays.asList(pointers)));
    }

    private static Pointer party(long dossier, Way way) {
        return new Pointer(dossier, "n" + dossier, way, true);
    }

    private static Pointer stranger(long dossier, Way way) {
        return new Pointer(dossier, "n" + dossier, way, false);
    }
}
