package org.gehoor.desk;

/**
 * A page of the desk that says itself who may open it: its controller implements this, and with that it is let through, and
 * stands on the start page, for whoever may. What nobody names is closed. {@code @Order} gives its place on the start page.
 */
public interface DeskPage {

    /** Where it is, {@code /desk/phone}; what lies below is opened with it. */
    String path();

    /** The key of its name in {@code texts/desk.properties}. */
    String words();

    /** Whether they may open it at all; for which organisation the page asks again, with {@link SignedIn#may}. */
    boolean opensFor(SignedIn somebody);
}
