package org.gehoor.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the hub owes, and when it must act.
 *
 * @param dossier null for what has no dossier yet
 * @param receivedMessage intake's id, for what has no dossier yet
 * @param kind who does it
 * @param what which letter, which notice, or why a person must look
 * @param ordinal the how-manieth of its kind
 * @param why where it comes from, and why it was moved
 */
public record DueMoment(
        long id,
        String organisation,
        @Nullable Long dossier,
        @Nullable Long receivedMessage,
        DueKind kind,
        String what,
        int ordinal,
        Instant dueAt,
        String why) {}
