package org.gehoor.console;

import picocli.CommandLine.Command;

/** {@code gehoor set-aside …}: what the hub could not decide waits for a person here. */
@Command(
        name = "set-aside",
        description = "Messages that wait for a person: list, show, replay, judge, done.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | show | replay | judge | done)")
final class SetAsideCommand {}
