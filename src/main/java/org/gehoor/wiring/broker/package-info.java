/**
 * The broker through which handlers and CRMs hear and answer: an external Artemis by URL, else one inside the hub.
 *
 * <p>Lives here: connections, addresses, users and permissions, the check of an external broker. Does not: what is sent. Who may knock: routes, by the component {@code jms}.
 */
@NullMarked
package org.gehoor.wiring.broker;

import org.jspecify.annotations.NullMarked;
