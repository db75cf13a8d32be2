package org.gehoor.register;

/**
 * A fact that still has to be told to somebody outside.
 *
 * @param seq which fact of the dossier
 * @param target whom it is for: {@code handler}, or {@code events} for all who hear every fact
 * @param attempts how often it was claimed, this time included
 */
public record Parcel(long id, String organisation, long dossier, int seq, String target, int attempts) {}
