/** Proves the organisation room: reading and refusing configuration, numbers, rules, letters, holidays. */
@NullMarked
package org.gehoor.organisation;

import org.jspecify.annotations.NullMarked;
