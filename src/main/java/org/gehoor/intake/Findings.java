package org.gehoor.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gehoor.register.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a mail's traces.
 *
 * @param sole whether it names exactly one sender
 * @param pointers newest dossier first
 */
record Findings(boolean sole, Proof proof, List<Pointer> pointers) {

    Findings {
        pointers = List.copyOf(pointers);
    }

    /** Whether it comes from somebody concerned in that dossier, as far as anybody can tell. */
    boolean known(final Pointer pointer) {
        return sole && pointer.party() && proof != Proof.FAILED;
    }

    /** The first pointer by somebody known. */
    Optional<Pointer> fromAParty(final Predicate<Pointer> which) {
        return pointers.stream().filter(which).filter(this::known).findFirst();
    }

    /** What points to a dossier whoever wrote it; somebody else's Message-ID says something of its thread's people only. */
    List<Pointer> telling() {
        return pointers.stream()
                .filter(pointer -> pointer.isOurs() || pointer.party())
                .toList();
    }

    /** The dossier that a machine writes about, as far as it names a mail of it; null: none. */
    @Nullable
    Long about() {
        return pointers.stream()
                .filter(pointer -> pointer.way() != Pointer.Way.NUMBER)
                .findFirst()
                .map(Pointer::dossier)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "Findings[" + pointers + "]";
    }
}
