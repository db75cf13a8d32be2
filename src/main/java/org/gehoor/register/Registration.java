package org.gehoor.register;

/**
 * Proof that a complaint is in the register.
 *
 * @param number as told to the complainant
 */
public record Registration(long dossier, String number) {}
