package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before a mail server, hides some of what it can do and writes down what it is asked. */
final class PoorerServer implements AutoCloseable {

    final List<String> commands = new CopyOnWriteArrayList<>();
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;
    private final List<String> hidden;

    PoorerServer(int behind, String... hiddenCapabilities) throws IOException {
        this.behind = behind;
        this.hidden = List.of(hiddenCapabilities);
        start(() -> {
            while (true) {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), behind);
                start(() -> commands(client, server));
                start(() -> answers(server, client));
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private void commands(Socket client, Socket server) throws IOException {
        try (client;
                server;
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1))) {
            for (String line; (line = lines.readLine()) != null; ) {
                commands.add(line);
                server.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
            }
        }
    }

    private void answers(Socket server, Socket client) throws IOException {
        try (client;
                server) {
            var buffer = new byte[8192];
            for (int read; (read = server.getInputStream().read(buffer)) >= 0; ) {
                var text = new String(buffer, 0, read, ISO_8859_1);
                if (text.contains("CAPABILITY")) {
                    for (var word : hidden) {
                        text = text.replace(" " + word, "");
                    }
                }
                client.getOutputStream().write(text.getBytes(ISO_8859_1));
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
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
