package org.gehoor.register;

/**
 * What waits.
 *
 * @param oldestSeconds age of the oldest parcel in seconds
 */
public record Backlog(long parcels, long oldestSeconds) {}
