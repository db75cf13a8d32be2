/**
 * What leaves the house by hand.
 *
 * <p>Lives here: the page of letters to print and post. Does not: how they are worded and printed (correspondence). Who may knock:
 * nobody; these are pages.
 */
@NullMarked
package org.gehoor.desk.posting;

import org.jspecify.annotations.NullMarked;
