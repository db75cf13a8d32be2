package org.gehoor.intake;

import org.gehoor.register.DeliveryReport;
import org.jspecify.annotations.Nullable;

/**
 * That a machine's mail is about a letter of ours.
 *
 * @param report what it says of its delivery; null where that counts for nothing
 * @param why in words, for the ledger
 */
record AboutLetter(long dossier, @Nullable DeliveryReport report, String why) {}
