/**
 * How the hub is: health for probes and people, figures for Prometheus.
 *
 * <p>Lives here: indicators that degrade and never kill, cheap and cached. Does not: deciding what to do about it. Who may knock: Actuator.
 */
@NullMarked
package org.gehoor.wiring.health;

import org.jspecify.annotations.NullMarked;
