/**
 * Reading a vCon (draft-ietf-vcon-vcon-core and its forerunners, 0.0.1 to 0.4.0).
 *
 * <p>Lives here: its form, its parties, the many shapes of a transcript inside it. Does not: whatever lies behind a {@code url}, which is never
 * fetched; checking signatures. Who may knock: {@code intake.call}.
 */
@NullMarked
package org.gehoor.intake.call.vcon;

import org.jspecify.annotations.NullMarked;
