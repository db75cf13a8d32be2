package org.gehoor.register.analysis;

import java.time.Instant;

/**
 * What the register says of a dossier outside its facts.
 *
 * @param closed whether it stands there as closed today
 */
public record Cover(String number, Instant receivedAt, String channel, boolean restricted, boolean closed) {}
