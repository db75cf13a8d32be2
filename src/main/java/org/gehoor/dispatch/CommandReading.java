package org.gehoor.dispatch;

/** What a command turns out to be: one for a dossier, one for a received message, or nothing that can be carried out. */
public sealed interface CommandReading permits CommandForDossier, CommandForMessage, CommandRefused {}
