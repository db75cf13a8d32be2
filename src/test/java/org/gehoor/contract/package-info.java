/** What we emit and accept, held to the schemas that others build on. */
@NullMarked
package org.gehoor.contract;

import org.jspecify.annotations.NullMarked;
