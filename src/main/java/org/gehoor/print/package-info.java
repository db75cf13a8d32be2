/**
 * What goes on paper: A4 pages of text as PDF, tagged, with an embedded font, and forms to be filled in (AcroForm).
 *
 * <p>Lives here: letters, lines, pages, structure, fields. Does not: what is said there, which is the business of whoever prints.
 * Knows no other room, no Spring, no SQL. Who may knock: every working room and the faces.
 */
@NullMarked
package org.gehoor.print;

import org.jspecify.annotations.NullMarked;
