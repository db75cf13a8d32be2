package org.gehoor.architecture.wrong.desk;

import org.gehoor.architecture.wrong.intake.mail.Inner;

/** A face that goes round the front door. */
public record UsesTheBackDoor(Inner inner) {}
