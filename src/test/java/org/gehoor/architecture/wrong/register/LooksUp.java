package org.gehoor.architecture.wrong.register;

import org.gehoor.architecture.wrong.dispatch.Dispatching;

/** An arrow that points up. */
public record LooksUp(Dispatching above) {}
