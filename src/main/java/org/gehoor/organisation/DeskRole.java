package org.gehoor.organisation;

/** What somebody may do at the desk for one organisation; the parts of its procedure are {@link Role}s. */
public enum DeskRole {
    /** Writes down what callers and letters say. */
    CALL_CENTRE("call-centre"),
    /** Works on complaints. */
    HANDLER("handler"),
    /** Watches over all of them. */
    COORDINATOR("coordinator");

    private final String written;

    DeskRole(String written) {
        this.written = written;
    }

    @Override
    public String toString() {
        return written;
    }
}
