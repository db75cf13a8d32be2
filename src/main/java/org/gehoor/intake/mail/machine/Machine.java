package org.gehoor.intake.mail.machine;

import java.util.List;

/**
 * The judgement that a machine wrote a mail; it silences our automatic answers and nothing else.
 *
 * @param why the evidence in words, strongest first; holds no addresses
 */
public record Machine(MachineKind kind, List<String> why) {

    public Machine {
        why = List.copyOf(why);
    }
}
