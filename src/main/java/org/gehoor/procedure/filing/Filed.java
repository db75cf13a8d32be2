package org.gehoor.procedure.filing;

/** How a complaint was made: some promises and letters exist only for written or only for oral complaints. */
public enum Filed {
    WRITTEN,
    ORAL
}
