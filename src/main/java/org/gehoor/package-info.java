/**
 * The hub's front: starts it and wires routes to the rooms' front doors.
 *
 * <p>Lives here: everything that imports Camel, Artemis or IMAP. Does not: rules. Who may knock: nobody.
 */
@NullMarked
package org.gehoor;

import org.jspecify.annotations.NullMarked;
