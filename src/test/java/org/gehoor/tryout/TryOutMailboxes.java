package org.gehoor.tryout;

import java.util.List;
import java.util.stream.Stream;

/** Whose mail the try-out's mail server keeps from the start; whoever else is mailed gets a mailbox then. */
final class TryOutMailboxes {

    /** The folder names under {@code config/organisations}; each has {@code klachten@} and {@code info@} in its domain. */
    static final List<String> ORGANISATIONS = List.of("huidarts", "kantoor", "solidaris", "lm", "dijkstra");

    static final List<String> NAMES = List.of("klachten", "info");

    static final List<String> ADDRESSES = Stream.concat(
                    ORGANISATIONS.stream().flatMap(of -> NAMES.stream().map(name -> name + "@" + of + ".example")),
                    Stream.of("klager1@klager.example", "klager2@klager.example"))
            .toList();

    private TryOutMailboxes() {}
}
