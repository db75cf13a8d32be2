package org.gehoor.register;

/**
 * A due moment under its dossier's lock.
 *
 * @param dossier locked until the transaction ends
 */
public record OpenMoment(DueMoment due, Dossier dossier) {}
