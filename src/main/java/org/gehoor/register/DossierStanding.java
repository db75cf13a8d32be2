package org.gehoor.register;

/**
 * The newest that is known of a dossier.
 *
 * @param version that a command is compared with
 * @param seq of its newest fact
 */
public record DossierStanding(String stage, String state, int version, int seq) {}
