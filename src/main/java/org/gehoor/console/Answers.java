package org.gehoor.console;

import org.gehoor.intake.SetAsides.Answer;
import picocli.CommandLine;

/** An office's answer on the terminal, with the exit code that goes with it. */
final class Answers {

    private Answers() {}

    static int tell(Answer answer, CommandLine command) {
        if (answer instanceof Answer.Refused) {
            command.getErr().println(answer.message());
            return Console.REFUSED;
        }
        command.getOut().println(answer.message());
        return Console.FINE;
    }
}
