/**
 * Reading one organisation's folder: what its files can say, and whether they agree with each other.
 *
 * <p>Lives here: the keys of organisation.yml and queues.yml, holidays, cross-checks. Does not: parsing YAML, letters. Who may
 * knock: the organisation room only.
 */
@NullMarked
package org.gehoor.organisation.reading;

import org.jspecify.annotations.NullMarked;
