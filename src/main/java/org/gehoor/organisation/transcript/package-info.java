/**
 * How other people's transcripts are read: the mapping files of {@code config/transcripts}.
 *
 * <p>Lives here: what such a file can say, and reading the files. Does not: transcripts themselves (intake's). Who may knock:
 * the organisation room, and intake, which follows the pointers.
 */
@NullMarked
package org.gehoor.organisation.transcript;

import org.jspecify.annotations.NullMarked;
