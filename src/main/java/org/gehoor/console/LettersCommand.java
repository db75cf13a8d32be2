package org.gehoor.console;

import picocli.CommandLine.Command;

/** {@code gehoor letters …}: what a person says of the letters. */
@Command(
        name = "letters",
        description = "Automatic letters: resume.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(resume)")
final class LettersCommand {}
