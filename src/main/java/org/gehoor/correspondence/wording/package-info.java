/**
 * What a letter says.
 *
 * <p>Lives here: filling templates, subjects, threads, whom we write to and whom never. Does not: letters as rows, sending. Who may knock: correspondence only.
 */
@NullMarked
package org.gehoor.correspondence.wording;

import org.jspecify.annotations.NullMarked;
