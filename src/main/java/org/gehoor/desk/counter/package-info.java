/**
 * Ways in for what does not come by mail: JSON for portals and telephony, pages for people.
 *
 * <p>Lives here: how a request becomes a submission, and how the counter's answer is told. Does not: what a submission must hold
 * (intake). Who may knock: nobody; these are the doors.
 */
@NullMarked
package org.gehoor.desk.counter;

import org.jspecify.annotations.NullMarked;
