package org.gehoor.register.analysis;

/**
 * Messages that belong to no dossier yet and wait, or waited, for a person.
 *
 * @param setAside in the year
 * @param still at its end
 */
public record Waiting(long setAside, long still) {}
