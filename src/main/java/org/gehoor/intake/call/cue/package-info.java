/**
 * Calls written down as subtitles: WebVTT and SRT.
 *
 * <p>Lives here: cues, and who speaks in them by the habits of Teams and Zoom. Does not: roles, which no subtitle knows. Who may
 * knock: {@code intake.call} and its parts.
 */
@NullMarked
package org.gehoor.intake.call.cue;

import org.jspecify.annotations.NullMarked;
