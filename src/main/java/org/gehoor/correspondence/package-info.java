/**
 * Letters: written from templates, sent, delivered or bounced.
 *
 * <p>Lives here: letters, their ceilings and retries, the SMTP submission. Does not: deciding that a letter is owed: the procedure does that. Who may knock: routes, desk, console.
 */
@NullMarked
package org.gehoor.correspondence;

import org.jspecify.annotations.NullMarked;
