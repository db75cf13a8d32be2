package org.gehoor.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A wire to a server on this machine that speaks in lines (SMTP, IMAP without TLS); a test listens in and cuts it at a line.
 *
 * <p>Point the client at {@link #port()} instead of the server's.
 */
public final class Wire implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private volatile String hidden = "";

    private Wire(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
        daemon(this::connectWhoeverCalls);
    }

    public static Wire to(int server) {
        try {
            return new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Who said a line. */
    public enum Side {
        CLIENT,
        SERVER
    }

    /**
     * A line on its way.
     *
     * @param text without its line end
     * @param before what the other side said last
     */
    public record Line(Side from, String text, String before) {}

    private record Cut(Predicate<Line> at, Runnable then) {}

    /** At the first line that fits: does this instead of passing the line on, then hangs up at both ends. Once. */
    public void cutAt(Predicate<Line> fitting, Runnable then) {
        cut.set(new Cut(fitting, then));
    }

    /** Hides a word of the server's list of capabilities from clients that connect from now on; empty: none. */
    public void hide(String capability) {
        hidden = capability;
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connectWhoeverCalls() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                Map<Side, String> last =
                        new ConcurrentHashMap<>(new EnumMap<>(Map.of(Side.CLIENT, "", Side.SERVER, "")));
                daemon(() -> carry(Side.CLIENT, client, there, last));
                daemon(() -> carry(Side.SERVER, there, client, last));
            } catch (IOException e) {
                // closed, or the server is away: the caller notices
            }
        }
    }

    private void carry(Side from, Socket near, Socket far, Map<Side, String> last) {
        Side other = from == Side.CLIENT ? Side.SERVER : Side.CLIENT;
        try (near;
                far) {
            InputStream in = new BufferedInputStream(near.getInputStream(), 1 << 16);
            OutputStream out = far.getOutputStream();
            for (byte[] bytes = line(in); bytes.length > 0; bytes = line(in)) {
                String text = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing();
                last.put(from, text);
                if (isCutAt(new Line(from, text, String.valueOf(last.get(other))))) {
                    return;
                }
                out.write(from == Side.SERVER ? withoutHidden(text, bytes) : bytes);
                out.flush();
            }
        } catch (IOException e) {
            // one end hung up, so both do
        }
    }

    private boolean isCutAt(Line line) {
        Cut waiting = cut.get();
        if (waiting == null || !waiting.at().test(line) || !cut.compareAndSet(waiting, null)) {
            return false;
        }
        waiting.then().run();
        return true;
    }

    private byte[] withoutHidden(String text, byte[] bytes) {
        if (hidden.isEmpty() || !text.contains("CAPABILITY")) {
            return bytes;
        }
        return (text.replace(" " + hidden, "") + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With its line end; at the end of the stream what is left, at last nothing. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        do {
            next = in.read();
            if (next >= 0) {
                line.write(next);
            }
        } while (next >= 0 && next != '\n');
        return line.toByteArray();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
