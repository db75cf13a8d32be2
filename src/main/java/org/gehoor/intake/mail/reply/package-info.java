/**
 * What of a text the sender wrote now, what is quoted, and whose mail is passed on.
 *
 * <p>Lives here: quotation marks, attribution lines, header blocks, forward lines, signatures, subject prefixes, in the languages of mail programs. Does not:
 * addresses and parts of a mail. Who may knock: the reading of mail only.
 *
 * <p>A word of a further language is a word in {@code phrases.txt}. When in doubt, text is new.
 */
@NullMarked
package org.gehoor.intake.mail.reply;

import org.jspecify.annotations.NullMarked;
