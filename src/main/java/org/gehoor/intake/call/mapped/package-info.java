/**
 * The JSON of any system, by a mapping file of {@code config/transcripts}.
 *
 * <p>Lives here: following pointers and making turns of what they find. Does not: what any system's JSON looks like, which is
 * configuration. Who may knock: {@code intake.call} and its parts.
 */
@NullMarked
package org.gehoor.intake.call.mapped;

import org.jspecify.annotations.NullMarked;
