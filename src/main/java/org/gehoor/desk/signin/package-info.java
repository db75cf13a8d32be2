/**
 * Who is let in at the desk.
 *
 * <p>Lives here: the filter chains, sign-in by password or by the organisation's own service, its limits. Does not: what a page
 * shows; which page is for whom says the {@link org.gehoor.desk.DeskPage} itself. Who may knock: the servlet container.
 */
@NullMarked
package org.gehoor.desk.signin;

import org.jspecify.annotations.NullMarked;
