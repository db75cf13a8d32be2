/**
 * The command line.
 *
 * <p>Lives here: {@code check}, {@code read}, {@code term}, {@code timeline}, {@code set-aside} and their kin. Does not: rules. Who may knock: people at a shell.
 */
@NullMarked
package org.gehoor.console;

import org.jspecify.annotations.NullMarked;
