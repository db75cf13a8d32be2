package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import org.gehoor.intake.Comparison;

/** Holds one open folder against the ledger. */
interface FolderLook {
    Comparison into(OpenFolder folder) throws MessagingException;
}
