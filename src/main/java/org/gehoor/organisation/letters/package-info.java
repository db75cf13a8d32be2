/**
 * Letter templates: read, checked placeholder by placeholder, filled in.
 *
 * <p>Lives here: the files of a {@code letters} folder and what they must hold. Does not: deciding that a letter is owed,
 * sending. Who may knock: the organisation room only.
 */
@NullMarked
package org.gehoor.organisation.letters;

import org.jspecify.annotations.NullMarked;
