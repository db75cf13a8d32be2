package org.gehoor.wiring.route;

import org.apache.camel.Component;

/** The component {@code bell} for checking routes. */
public final class BellsOnTrial {

    private BellsOnTrial() {}

    public static Component component() {
        return new BellComponent();
    }
}
