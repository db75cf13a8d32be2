package org.gehoor.intake.call;

/** What reading a transcript gave: the call, or why a person must look. */
public sealed interface CallReading permits Heard, Unheard {}
