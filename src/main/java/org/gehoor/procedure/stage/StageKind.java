package org.gehoor.procedure.stage;

/** What sort of step a stage is. */
public enum StageKind {
    INTAKE,
    TRIAGE,
    FIRST_LINE,
    RECEPTION,
    INVESTIGATION,
    REDRESS,
    REVIEW,
    ESCALATION,
    MEDIATION,
    REFERRAL,
    LEARNING
}
