package org.gehoor.correspondence;

/**
 * What an organisation's coordinators are told in one go.
 *
 * @param things how many wait
 * @param letters how many coordinators are mailed
 */
public record Reminded(String organisation, int things, int letters) {}
