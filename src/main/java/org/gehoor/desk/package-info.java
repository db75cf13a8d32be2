/**
 * Pages and HTTP for people and CRMs.
 *
 * <p>Lives here: controllers that call front doors, who may open what, the frame of every page. Does not: rules. Who may knock:
 * browsers, CRMs, and nobody in the code.
 */
@NullMarked
package org.gehoor.desk;

import org.jspecify.annotations.NullMarked;
