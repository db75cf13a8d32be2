/**
 * The hub as stories see it: mailboxes, letters, handlers' queues, the log, a clock that can be turned.
 *
 * <p>Who may knock: stories.
 */
@NullMarked
package org.gehoor.story.hub;

import org.jspecify.annotations.NullMarked;
