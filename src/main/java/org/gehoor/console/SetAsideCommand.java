package org.gehoor.console;

import picocli.CommandLine.Command;

/** {@code gehoor set-aside …}: what the hub could not decide waits for a person here. */
@Command(
        name = "set-aside",
        description = "Messages that wait for a person: list, show, replay, judge, accept, reject, done.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | show | replay | judge | accept | reject | done)")
final class SetAsideCommand {}
