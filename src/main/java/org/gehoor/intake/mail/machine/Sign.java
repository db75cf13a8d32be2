package org.gehoor.intake.mail.machine;

/** One piece of evidence that a machine wrote a mail, and what sort of machine that would be. */
record Sign(MachineKind kind, String why) {}
