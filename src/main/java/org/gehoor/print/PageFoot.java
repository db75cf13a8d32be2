package org.gehoor.print;

/** What stands at the foot of each page. */
@FunctionalInterface
public interface PageFoot {

    /** @param page from 1 */
    String of(int page, int pages);
}
