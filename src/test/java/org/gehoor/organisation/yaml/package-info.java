/** Proves that YAML is read safely and every mistake is told. */
@NullMarked
package org.gehoor.organisation.yaml;

import org.jspecify.annotations.NullMarked;
