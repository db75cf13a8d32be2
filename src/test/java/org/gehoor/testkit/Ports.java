package org.gehoor.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loopback ports: free ones, and which of the wanted ones are taken. */
public final class Ports {

    /** Below those that the system gives to outgoing connections: one that is free now is still free when its server starts. */
    private static final int FIRST = 20_000;

    private static final int RANGES = 120;
    private static final int PORTS_OF_A_RANGE = 100;
    private static final Path CLAIMS = Path.of(System.getProperty("java.io.tmpdir"), "gehoor-ports");

    private static int range = -1;
    private static int given;

    private Ports() {}

    /** A port that is to be listened on. {@code setting} is what a person types to choose another. */
    public record Wanted(String what, int port, String setting) {}

    /** One that nobody listens on, and that no other JVM is given. */
    public static synchronized int free() {
        if (range < 0) {
            range = IntStream.range(0, RANGES)
                    .filter(one -> FolderClaim.on(CLAIMS.resolve(Integer.toString(one)))
                            .isPresent())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("all ranges of ports are claimed: see " + CLAIMS));
        }
        return IntStream.range(0, PORTS_OF_A_RANGE)
                .map(again -> FIRST + range * PORTS_OF_A_RANGE + given++ % PORTS_OF_A_RANGE)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free loopback port"));
    }

    /** One line that names every wanted port that is taken, and what to do; empty when all are free. */
    public static Optional<String> taken(List<Wanted> wanted) {
        List<Wanted> taken = wanted.stream().filter(one -> !isFree(one.port())).toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        String ports =
                taken.stream().map(one -> one.port() + " (" + one.what() + ")").collect(Collectors.joining(", "));
        String settings = taken.stream().map(Wanted::setting).collect(Collectors.joining(", "));
        return Optional.of("Port in use: " + ports
                + ". Stop the program that listens there, or choose another port with " + settings + ".");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // as servers do: a connection of a server that just stopped may still linger on the port
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
