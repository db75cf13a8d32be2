package org.gehoor.corpus;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gehoor.HubApplication;

/** The hub's own command line, which at its end notes how much processor time it took, in milliseconds. */
public final class ReadProgram {

    private ReadProgram() {}

    /** The file for the note, then the command. */
    public static void main(String[] args) {
        Path note = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(note)));
        HubApplication.main(Arrays.copyOfRange(args, 1, args.length));
    }

    private static void write(Path note) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try {
            Files.writeString(note, Long.toString(system.getProcessCpuTime() / 1_000_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
