package org.gehoor.intake.call;

import java.util.List;

/**
 * The normal form of a call, whatever it was read from.
 *
 * @param parties those whom the source names, in its order; a turn points to them by their place
 * @param turns in the order spoken; none where the call was recorded and not written down
 * @param warnings what was odd, in words without personal data
 */
public record Call(
        CallSource source,
        CallSpan span,
        List<CallParty> parties,
        List<Turn> turns,
        Circumstances circumstances,
        List<String> warnings) {

    public Call {
        parties = List.copyOf(parties);
        turns = List.copyOf(turns);
        warnings = List.copyOf(warnings);
    }

    @Override
    public String toString() {
        return "Call[" + source.format() + ", " + turns.size() + " turns]";
    }
}
