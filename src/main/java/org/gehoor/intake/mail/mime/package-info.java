/**
 * The bytes of one mail taken apart: headers, parts, encodings, charsets.
 *
 * <p>Lives here: the bounded part walker and everything lenient about MIME (RFC 2045–2049, 2231, 5322). Does not: what the mail means. Who may knock: the reading of mail only.
 */
@NullMarked
package org.gehoor.intake.mail.mime;

import org.jspecify.annotations.NullMarked;
