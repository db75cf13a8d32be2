package org.gehoor.procedure.stage;

/** What sort of body it is. */
public enum BodyKind {
    SECOND_LINE,
    DISPUTES_COMMITTEE,
    DISPUTES_INSTITUTE,
    OMBUDSMAN,
    SUPERVISOR
}
