/**
 * What surrounds every page.
 *
 * <p>Lives here: the language of a page, its head and foot, the start page. Does not: what a page is about. Who may knock:
 * browsers; templates, through the attribute {@code frame}.
 */
@NullMarked
package org.gehoor.desk.frame;

import org.jspecify.annotations.NullMarked;
