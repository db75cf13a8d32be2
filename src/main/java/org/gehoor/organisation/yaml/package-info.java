/**
 * YAML files read into records, with every problem found at once and told with file, line, key and remedy.
 *
 * <p>Lives here: parsing without types or tags, binding to records by their component names, {@code ${NAME}}. Does not: what the
 * keys mean. Who may knock: the organisation room only.
 */
@NullMarked
package org.gehoor.organisation.yaml;

import org.jspecify.annotations.NullMarked;
