package org.gehoor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Loopback ports: free ones, and which of the wanted ones are taken. */
public final class Ports {

    private Ports() {}

    /** A port that is to be listened on. {@code setting} is what a person types to choose another. */
    public record Wanted(String what, int port, String setting) {}

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free loopback port", e);
        }
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
