/**
 * What a complaint procedure is, and what follows from the facts.
 *
 * <p>Lives here: {@link org.gehoor.procedure.Procedure} with its stages and duties, terms and the working calendar, and one
 * pure function from (procedure, calendar, facts, moment) to what is true and what is owed. Does not: reading files, holiday
 * tables, anything with a clock, a database or a framework. Who may knock: every room. The sub-packages {@code filing},
 * {@code stage}, {@code duty}, {@code custody} (the parts of a procedure), {@code calendar} (terms), {@code command}
 * (what people can order) and {@code proof} (what is wrong with one) are public
 * too; so is {@code timeline}, which plays a procedure through.
 */
@NullMarked
package org.gehoor.procedure;

import org.jspecify.annotations.NullMarked;
