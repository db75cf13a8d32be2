package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A person must look.
 *
 * @param pointsTo the dossier that it seems to be about; null: none, or several
 * @param receipt whether its sender gets a neutral receipt
 */
record ForPerson(SetAsideReason reason, String why, @Nullable Long pointsTo, boolean receipt) implements Verdict {

    ForPerson(SetAsideReason reason, String why, @Nullable Long pointsTo) {
        this(reason, why, pointsTo, false);
    }
}
