/**
 * The yearly analysis on paper and as a sheet of figures.
 *
 * <p>Lives here: its words per language, the CSV file, the PDF with its charts. Does not: what is counted and what stays
 * hidden, which is the register's. Who may knock: the {@code report} command.
 */
@NullMarked
package org.gehoor.console.report;

import org.jspecify.annotations.NullMarked;
