/**
 * How transcripts of calls come in: the folder and the broker's address of each organisation.
 *
 * <p>Lives here: the routes' parameters, and opening what came. Does not: what a transcript is. Who may knock: routes.
 */
@NullMarked
package org.gehoor.wiring.transcript;

import org.jspecify.annotations.NullMarked;
