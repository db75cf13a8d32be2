package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Stands before a mail server and makes it refuse a mail, break on one, or answer a byte a second. */
final class OddServer implements AutoCloseable {

    private static final Pattern FETCH = Pattern.compile("(\\S+) UID FETCH (\\S+) .*", Pattern.DOTALL);

    final Set<Long> refuses = ConcurrentHashMap.newKeySet();
    final Set<Long> breaksOn = ConcurrentHashMap.newKeySet();
    private volatile long slowBefore = Long.MIN_VALUE;
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;

    OddServer(int behind) throws IOException {
        this.behind = behind;
        start(() -> {
            while (true) {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), behind);
                start(() -> answers(server, client));
                start(() -> commands(client, server));
            }
        });
    }

    /** The connections of now trickle for ever; later ones do not. */
    void trickle() {
        slowBefore = System.nanoTime();
    }

    int port() {
        return door.getLocalPort();
    }

    private void commands(Socket client, Socket server) throws Exception {
        try (client;
                server) {
            var in = client.getInputStream();
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                var fetch = FETCH.matcher(line);
                boolean fetches = fetch.matches();
                if (fetches && breaksOn.stream().anyMatch(uid -> names(fetch.group(2), uid))) {
                    if (line.contains("BODY")) {
                        return;
                    }
                }
                if (fetches && refuses.stream().anyMatch(uid -> names(fetch.group(2), uid))) {
                    send(client.getOutputStream(), fetch.group(1) + " NO [SERVERBUG] Internal error occurred\r\n");
                } else {
                    send(server.getOutputStream(), line);
                }
            }
        }
    }

    private void answers(Socket server, Socket client) throws Exception {
        try (client;
                server) {
            long since = System.nanoTime();
            var in = server.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (since < slowBefore) {
                    TimeUnit.SECONDS.sleep(1);
                }
                client.getOutputStream().write(next);
            }
        }
    }

    private static void send(OutputStream to, String line) throws IOException {
        to.write(line.getBytes(ISO_8859_1));
        to.flush();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.append((char) next);
            if (next == '\n') {
                break;
            }
        }
        return line.toString();
    }

    private static boolean names(String set, long uid) {
        for (var range : set.split(",")) {
            var ends = range.split(":");
            if (uid >= Long.parseLong(ends[0]) && uid <= Long.parseLong(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception e) {
                // one side hung up: so does the other
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
