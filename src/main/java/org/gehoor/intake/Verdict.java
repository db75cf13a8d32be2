package org.gehoor.intake;

import org.gehoor.register.DeliveryReport;
import org.gehoor.register.Evidence;
import org.jspecify.annotations.Nullable;

/** What a message is, before anything is done about it: the same for the live hub and for a mailbox in shadow. */
sealed interface Verdict {

    /** Why, in words; never text of the message. */
    String why();

    /**
     * A complaint that nobody knows yet.
     *
     * @param withheld why no automatic acknowledgement may go out; null: it may
     */
    record Complaint(@Nullable String withheld) implements Verdict {
        @Override
        public String why() {
            return "written by a person, matches no dossier";
        }
    }

    /** More on a dossier. */
    record Addition(long dossier, Evidence evidence) implements Verdict {
        @Override
        public String why() {
            return evidence.rung() + ": " + evidence.why();
        }
    }

    /**
     * A further copy of a mail that was concluded before.
     *
     * @param dossier where that one is filed; null: nowhere
     */
    record Copy(long of, String outcome, @Nullable String reason, @Nullable Long dossier) implements Verdict {
        @Override
        public String why() {
            return "the same mail as message " + of;
        }

        /** Whether that one waits for a person. */
        boolean waits() {
            return "set-aside".equals(outcome);
        }
    }

    /**
     * Written by a machine.
     *
     * @param kind which
     * @param dossier the one it is about, as far as it says
     * @param report on a letter of ours, where it counts as one
     */
    record Machine(String kind, @Nullable Long dossier, String why, @Nullable DeliveryReport report)
            implements Verdict {

        Machine(String kind, @Nullable Long dossier, String why) {
            this(kind, dossier, why, null);
        }

        /** About a letter of ours. */
        Machine with(AboutLetter about) {
            return new Machine(kind, about.dossier(), why + "; " + about.why(), about.report());
        }
    }

    /**
     * A person must look.
     *
     * @param pointsTo the dossier that it seems to be about; null: none, or several
     * @param receipt whether its sender gets a neutral receipt
     */
    record Aside(Outcome.Reason reason, String why, @Nullable Long pointsTo, boolean receipt) implements Verdict {

        Aside(Outcome.Reason reason, String why, @Nullable Long pointsTo) {
            this(reason, why, pointsTo, false);
        }
    }
}
