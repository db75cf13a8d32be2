/**
 * Folders into which files are dropped.
 *
 * <p>Lives here: one route for each organisation of the templates that watch one. Does not: which folder, and what is done with a file;
 * that stands in the routes. Who may knock: Camel.
 */
@NullMarked
package org.gehoor.wiring.folder;

import org.jspecify.annotations.NullMarked;
