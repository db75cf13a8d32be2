package org.gehoor.print;

/**
 * Something to fill in.
 *
 * @param name of the field in the file; a dot makes it a part of another
 * @param asked printed above it, and read out by a screen reader
 * @param hint printed under what is asked; empty for none
 * @param lines height of the box; ignored for a box to tick
 */
public record Blank(String name, String asked, String hint, Kind kind, int lines, boolean required) {

    /** What is filled in. */
    public enum Kind {
        TEXT,
        /** To tick. */
        TICK
    }
}
