package org.gehoor.register;

/**
 * Why something belongs to a dossier.
 *
 * @param rung what was found, in a word: {@code our-token}
 * @param weak whether it would not stand alone: shown beside what was added
 * @param why in words, without any of the message's
 */
public record Evidence(String rung, boolean weak, String why) {}
