package org.gehoor.correspondence;

import java.time.Instant;

/** Too many automatic letters went out in an hour: further ones wait until the rate is normal or a person says so. */
public record Paused(Instant since, String why) {}
