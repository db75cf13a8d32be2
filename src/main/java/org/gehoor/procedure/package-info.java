/**
 * What a complaint procedure is, and what follows from the facts.
 *
 * <p>Lives here: stages, terms, the working calendar, promises; one pure function from (revision, calendar, facts, moment) to what is true and what is owed. Does not: reading files, holiday tables, anything with a clock, a database or a framework. Who may knock: every room.
 */
@NullMarked
package org.gehoor.procedure;

import org.jspecify.annotations.NullMarked;
