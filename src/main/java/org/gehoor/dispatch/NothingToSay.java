package org.gehoor.dispatch;

/**
 * A fact that handlers are not told of; its parcel has left the outbox already.
 *
 * @param number of the dossier
 * @param fact the fact's type
 */
public record NothingToSay(String number, String fact) implements Packing {}
