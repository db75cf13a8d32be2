package org.gehoor.register;

/**
 * Complaints that were open when the year began and that this hub has no dossier of, because they are older than it.
 *
 * @param open how many were open then
 * @param closed how many of those were closed in the year
 */
public record Opening(int open, int closed) {

    public static final Opening NONE = new Opening(0, 0);

    public Opening {
        if (open < 0 || closed < 0 || closed > open) {
            throw new IllegalArgumentException("of " + open + " complaints of before the hub " + closed
                    + " cannot have been closed — count them again");
        }
    }
}
