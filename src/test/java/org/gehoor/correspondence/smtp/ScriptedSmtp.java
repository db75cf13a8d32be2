package org.gehoor.correspondence.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that answers as the test says, and well where the test says nothing. */
public final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the connection is closed. */
    public static final String HANG_UP = "hang up";

    /** Instead of an answer: nothing, and the connection stays. */
    public static final String SILENCE = "silence";

    private static final Map<String, String> WELL = Map.of(
            "STARTTLS", "220 go ahead",
            "CONNECT", "220 scripted.example ESMTP",
            "EHLO", "250 scripted.example",
            "DATA", "354 go on",
            "QUIT", "221 bye");

    private final ServerSocket server;
    private final Map<String, Deque<String>> script = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private final @Nullable SSLContext tls;
    private final Thread doorkeeper;

    private ScriptedSmtp(ServerSocket server, @Nullable SSLContext tls) {
        this.server = server;
        this.tls = tls;
        this.doorkeeper = new Thread(this::accept, "scripted-smtp");
        doorkeeper.setDaemon(true);
        doorkeeper.start();
    }

    public static ScriptedSmtp started() {
        return startedOn(0);
    }

    public static ScriptedSmtp startedOn(int port) {
        try {
            return new ScriptedSmtp(new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that upgrades with STARTTLS. */
    public static ScriptedSmtp upgrading(SSLContext tls) {
        try {
            ScriptedSmtp server = new ScriptedSmtp(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), tls);
            server.answers("EHLO", "250-scripted.example\r\n250 STARTTLS");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that speaks TLS from the start. */
    public static ScriptedSmtp encrypted(SSLContext tls) {
        try {
            return new ScriptedSmtp(
                    tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answers to a command ({@code CONNECT}, {@code MAIL} …, {@code .} for the end of a mail). */
    public void answers(String command, String... replies) {
        script.computeIfAbsent(command, c -> new ConcurrentLinkedDeque<>()).addAll(List.of(replies));
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Mails that came in to their last dot, whatever was answered to it. */
    public List<String> mails() {
        return mails;
    }

    /** Every command line, over all connections. */
    public List<String> commands() {
        return commands;
    }

    public int connections() {
        return connections.get();
    }

    /** Hangs up on everybody, as a server does with idle guests, and goes on listening. */
    public void hangUpOnAll() {
        open.forEach(ScriptedSmtp::close);
    }

    @Override
    public void close() {
        try {
            server.close();
            doorkeeper.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUpOnAll();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread thread = new Thread(() -> serve(socket), "scripted-smtp-guest");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            answer(socket, "CONNECT");
            listen(socket);
        } catch (IOException gone) {
            // the guest hung up
        }
    }

    private void listen(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String reply = "";
        for (String line = in.readLine(); line != null && !reply.equals(HANG_UP); line = in.readLine()) {
            commands.add(line);
            reply = answer(socket, line);
            if (tls != null && line.equals("STARTTLS")) {
                SSLSocket upgraded = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
                upgraded.setUseClientMode(false);
                listen(upgraded);
                return;
            }
            if (reply.startsWith("354")) {
                mails.add(body(in));
                reply = answer(socket, ".");
            }
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("the mail broke off");
            }
            mail.append(line).append("\r\n");
        }
        return mail.toString();
    }

    private String answer(Socket socket, String line) throws IOException {
        String command = line.split("[ :]", 2)[0];
        Deque<String> replies = script.get(command);
        String scripted = replies == null ? null : replies.poll();
        String reply = scripted == null ? WELL.getOrDefault(command, "250 2.0.0 fine") : scripted;
        if (reply.equals(HANG_UP)) {
            socket.close();
        } else if (!reply.equals(SILENCE)) {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return reply;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
