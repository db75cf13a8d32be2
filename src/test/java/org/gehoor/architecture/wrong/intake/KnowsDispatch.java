package org.gehoor.architecture.wrong.intake;

import org.gehoor.architecture.wrong.dispatch.Dispatching;

/** Two working rooms that know each other. */
public record KnowsDispatch(Dispatching other) {}
