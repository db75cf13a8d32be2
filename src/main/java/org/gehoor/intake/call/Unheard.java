package org.gehoor.intake.call;

/**
 * A transcript that could not be read.
 *
 * @param format as far as it could be told, else {@code unknown}
 * @param why in words; holds nothing of the transcript
 */
public record Unheard(String format, CallFault fault, String why) implements CallReading {

    /** Of something that is not even recognised. */
    public static final String UNKNOWN = "unknown";
}
