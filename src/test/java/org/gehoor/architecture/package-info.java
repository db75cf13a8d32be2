/**
 * The house rules, held by tests: which room knows which, who writes a table, what a route may call, how long a file gets.
 *
 * <p>Each rule is tried on {@code wrong}, a small house that breaks them all, so that a rule which sees nothing is found out.
 */
@NullMarked
package org.gehoor.architecture;

import org.jspecify.annotations.NullMarked;
