package org.gehoor.correspondence.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The open connections to the mail server: never more than configured, idle ones closed. */
final class Couriers {

    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(30);

    private final Line line;
    private final Session session;
    private final Semaphore places;
    private final Deque<Courier> idle = new ConcurrentLinkedDeque<>();

    Couriers(Line line) {
        this.line = line;
        this.session = Session.getInstance(properties(line));
        this.places = new Semaphore(line.connections(), true);
    }

    Session session() {
        return session;
    }

    /** Waits for a place; false when all are taken for too long. Each true needs one {@link #leave}. */
    boolean enter() {
        try {
            return places.tryAcquire(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
    }

    /** One that waits, youngest first, or null. */
    @Nullable
    Courier waiting() {
        Courier courier;
        while ((courier = idle.pollFirst()) != null) {
            if (!courier.carriedAll(line.mailsPerConnection()) && !courier.idleFor(line.idle())) {
                return courier;
            }
            courier.hangUp();
        }
        return null;
    }

    Courier fresh() throws MessagingException {
        Courier courier = new Courier(session);
        courier.connect(line.host(), line.port(), line.user(), line.password());
        return courier;
    }

    void back(Courier courier) {
        idle.addFirst(courier);
    }

    void hangUpIdle(Duration after) {
        for (Courier courier : idle) {
            if (courier.idleFor(after) && idle.remove(courier)) {
                courier.hangUp();
            }
        }
    }

    /** Why no connection came about, in words without addresses. */
    static String why(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return "it refuses our user or password";
        }
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + " " + message;
    }

    private static Properties properties(Line line) {
        Properties properties = new Properties();
        properties.put(
                "mail.smtp.connectiontimeout",
                Long.toString(line.connectTimeout().toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(line.readTimeout().toMillis()));
        properties.put(
                "mail.smtp.writetimeout", Long.toString(line.writeTimeout().toMillis()));
        properties.put("mail.smtp.auth", Boolean.toString(line.user() != null));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(line.tls() == Tls.FROM_THE_START));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(line.tls() == Tls.UPGRADED));
        properties.put("mail.smtp.starttls.required", Boolean.toString(line.tls() == Tls.UPGRADED));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        if (line.helo() != null) {
            properties.put("mail.smtp.localhost", line.helo());
        }
        return properties;
    }
}
