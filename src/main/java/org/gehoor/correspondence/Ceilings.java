package org.gehoor.correspondence;

/**
 * How many automatic letters a complainant's letter may find before it; the next one waits.
 *
 * @param perAddress in 24 hours
 * @param perDomain in an hour; 0: no ceiling
 * @param perDossier in 24 hours
 */
record Ceilings(int perAddress, int perDomain, int perDossier) {}
