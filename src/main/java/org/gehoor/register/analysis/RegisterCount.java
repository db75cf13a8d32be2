package org.gehoor.register.analysis;

/**
 * Counted by the database, in its own reckoning of days.
 *
 * @param rows dossiers that came in before the year was over
 * @param fresh those of the year itself
 */
public record RegisterCount(long rows, long fresh) {}
