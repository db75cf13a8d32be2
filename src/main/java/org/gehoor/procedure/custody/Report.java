package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A report that the procedure promises, such as the yearly analysis. */
public record Report(
        @Key(value = "Name of the report. `yearly-analysis`.", required = true) String id,
        @Key(value = "How often, as a term. `1 year`.", required = true) String every,
        @Key(value = "What it covers, in a word. `all_complaints`.", required = true) String covers,
        @Key(value = "The role that owes it. `coordinator`.", required = true) String owner,
        @Key("What it is for, in a word. `targeted_improvement`.") @Nullable String purpose,
        @Key("`removed`: without the people in it. Default `kept`.") Identity identity) {

    public Report {
        identity = requireNonNullElse(identity, Identity.KEPT);
    }
}
