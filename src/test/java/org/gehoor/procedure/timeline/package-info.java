@NullMarked
package org.gehoor.procedure.timeline;

import org.jspecify.annotations.NullMarked;
