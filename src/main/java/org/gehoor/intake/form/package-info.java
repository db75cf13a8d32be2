/**
 * Forms as PDF: what a filled one says.
 *
 * <p>Lives here: weighing a stranger's PDF, its fields. Does not: whose form it is and what follows from it. Pure: bytes in, fields out.
 * Who may knock: intake.
 */
@NullMarked
package org.gehoor.intake.form;

import org.jspecify.annotations.NullMarked;
