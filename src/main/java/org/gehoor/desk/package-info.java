/**
 * Pages and HTTP for people and CRMs.
 *
 * <p>Lives here: controllers that call front doors. Does not: rules. Who may knock: browsers and CRMs.
 */
@NullMarked
package org.gehoor.desk;

import org.jspecify.annotations.NullMarked;
