package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to an IMAP server that hides capabilities, refuses or breaks on a command, or is cut. */
final class ImapWire implements AutoCloseable {

    private final ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final List<String> hidden;
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean cut;
    private volatile String breaking = "\0";
    private volatile String refusing = "\0";

    ImapWire(int server, String... hiddenCapabilities) throws IOException {
        this.server = server;
        this.hidden = List.of(hiddenCapabilities);
        background(() -> {
            while (!ear.isClosed()) {
                connect(ear.accept());
            }
        });
    }

    int port() {
        return ear.getLocalPort();
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    int refused() {
        return refused.get();
    }

    void breakOn(String command) {
        breaking = command;
    }

    void refuse(String command) {
        refusing = command;
    }

    void cut() {
        cut = true;
        open.forEach(ImapWire::hangUp);
    }

    void mend() {
        cut = false;
    }

    private void connect(Socket client) throws IOException {
        if (cut) {
            refused.incrementAndGet();
            hangUp(client);
            return;
        }
        var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        open.addAll(List.of(client, upstream));
        background(() -> fromClient(client, upstream));
        background(() -> fromServer(upstream, client));
    }

    private void fromClient(Socket client, Socket upstream) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        for (String line; (line = lines.readLine()) != null; ) {
            commands.add(line);
            if (line.contains(breaking)) {
                break;
            }
            if (line.contains(refusing)) {
                client.getOutputStream().write((line.split(" ")[0] + " NO not together\r\n").getBytes(ISO_8859_1));
            } else {
                upstream.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
            }
        }
        hangUp(client);
        hangUp(upstream);
    }

    private void fromServer(Socket upstream, Socket client) throws IOException {
        var buffer = new byte[64 << 10];
        for (int read; (read = upstream.getInputStream().read(buffer)) >= 0; ) {
            var text = new String(buffer, 0, read, ISO_8859_1);
            if (text.contains("CAPABILITY")) {
                for (var word : hidden) {
                    text = text.replace(word, "");
                }
            }
            client.getOutputStream().write(text.getBytes(ISO_8859_1));
        }
        hangUp(client);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the other side hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it hung up itself
        }
    }

    @Override
    public void close() throws IOException {
        ear.close();
        open.forEach(ImapWire::hangUp);
    }
}
