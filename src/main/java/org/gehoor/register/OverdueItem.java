package org.gehoor.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waited for a person too long.
 *
 * @param since when it was put on the to-do list
 * @param number of its dossier; null: it has none
 */
public record OverdueItem(DueMoment due, Instant since, @Nullable String number) {}
