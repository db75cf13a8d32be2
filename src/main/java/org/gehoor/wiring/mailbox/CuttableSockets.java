package org.gehoor.wiring.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Remembers the socket of a connection, under TLS too, so that another thread can close it without waiting for anything. */
final class CuttableSockets extends SocketFactory {

    private volatile @Nullable Socket latest;

    /** Whoever reads from it gets an exception at once. */
    void cut() {
        var socket = latest;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("a socket can't be closed", e);
        }
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        latest = socket;
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return kept(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return kept(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return kept(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return kept(new Socket(host, port, from, fromPort));
    }

    private Socket kept(Socket socket) {
        latest = socket;
        return socket;
    }
}
