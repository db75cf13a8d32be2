package org.gehoor.organisation;

/** Does it stop the start? */
public enum Severity {
    ERROR,
    WARNING
}
