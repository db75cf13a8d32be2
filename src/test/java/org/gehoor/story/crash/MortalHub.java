package org.gehoor.story.crash;

import java.util.stream.Stream;
import org.gehoor.HubApplication;

/** The program of the JVM that is killed: the hub as it is, with {@link Mortality} beside it. */
final class MortalHub {

    /** Begins the line that says that it is up. */
    static final String READY = "The hub is ready.";

    private MortalHub() {}

    public static void main(String[] args) {
        try {
            HubApplication.run(
                    Stream.concat(Stream.of(args), Stream.of("--spring.main.sources=" + Mortality.class.getName()))
                            .toArray(String[]::new));
        } catch (RuntimeException e) {
            System.exit(1);
        }
        System.out.println(READY);
    }
}
