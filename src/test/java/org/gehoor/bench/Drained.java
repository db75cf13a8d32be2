package org.gehoor.bench;

import java.time.Duration;

/**
 * How a backlog was worked off.
 *
 * @param time from the moment that all mails lay there
 * @param latency from that same moment to each acknowledgement
 */
record Drained(int mails, Duration time, CpuTime cpu, DatabaseWork work, Percentiles latency) {

    double mailsASecond() {
        return mails / (time.toMillis() / 1000.0);
    }

    double transactions() {
        return (double) work.transactions() / mails;
    }

    double syncs() {
        return (double) work.syncs() / mails;
    }

    double hubMillis() {
        return (double) cpu.hub() / mails;
    }

    double databaseMillis() {
        return (double) cpu.database() / mails;
    }
}
