/**
 * Reading one transcript of a call: bytes in, a {@code Call} out.
 *
 * <p>Lives here: recognising formats by their content, and the normal form that all of them become. Does not: databases, organisations, whether
 * a call is a complaint. Who may knock: intake only.
 *
 * <p>{@code vcon} reads vCons, {@code cue} WebVTT and SRT, {@code mapped} the JSON of any system that a file in {@code config/transcripts}
 * describes. Nothing here follows a link, and every length is bounded.
 */
@NullMarked
package org.gehoor.intake.call;

import org.jspecify.annotations.NullMarked;
