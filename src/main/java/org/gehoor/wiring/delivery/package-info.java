/**
 * How scans and transcripts of calls are delivered: the folders and the broker's address of each organisation.
 *
 * <p>Lives here: the routes' parameters, and opening what came. Does not: what a scan or a transcript is. Who may knock: Camel and routes.
 */
@NullMarked
package org.gehoor.wiring.delivery;

import org.jspecify.annotations.NullMarked;
