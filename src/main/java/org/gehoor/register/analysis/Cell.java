package org.gehoor.register.analysis;

/** A place in a table of figures, from 0. */
record Cell(int row, int column) {}
