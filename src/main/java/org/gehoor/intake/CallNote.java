package org.gehoor.intake;

import java.util.List;

/**
 * A transcript as a note of a call: what is kept of it, and what it is by itself.
 *
 * @param submission with the transcript itself as its file
 * @param call equal for all transcripts of one call, 64 hex digits
 * @param said equal where two of them say the same, 64 hex digits
 * @param words how many of the call it holds
 * @param numbers by which its complainant might be known, the caller's first
 */
record CallNote(
        Submission submission, CallVerdict verdict, String call, String said, int words, List<CallerNumber> numbers) {

    CallNote {
        numbers = List.copyOf(numbers);
    }

    @Override
    public String toString() {
        return "CallNote[" + verdict.why() + "]";
    }
}
