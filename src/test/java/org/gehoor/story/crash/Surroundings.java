package org.gehoor.story.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.gehoor.testkit.Wire;

/** What outlives a hub: the mail server, the wires to it, the database, the disk of its broker, and who complained. */
final class Surroundings implements AutoCloseable {

    /** Organisations that get complaints here, and the queue of each one's first stage. */
    static final Map<String, String> QUEUES = Map.of(
            "solidaris", "mediator", "lm", "complaints", "kantoor", "relationship-manager", "dijkstra", "intake");

    private final MailServer mail;
    private final Wire imap;
    private final Wire smtp;
    private final String database = Postgres.forTests().freshDatabase("crash");
    private final Books books = new Books(database);
    private final Path disk;
    private final int brokerPort = Ports.free();
    private final List<Complaint> complaints = new CopyOnWriteArrayList<>();

    Surroundings(MailServer mail, Path disk) {
        this.mail = mail;
        this.disk = disk;
        this.imap = Wire.to(mail.imapPort());
        this.smtp = Wire.to(mail.smtpPort());
        HubArguments.ORGANISATIONS.stream()
                .flatMap(of -> Stream.of("klachten@" + of + ".example", "info@" + of + ".example"))
                .forEach(mail::mailbox);
    }

    MailServer mail() {
        return mail;
    }

    Wire imap() {
        return imap;
    }

    Wire smtp() {
        return smtp;
    }

    Books books() {
        return books;
    }

    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** Mails a new complaint to each of the organisations. */
    void everyOneGetsAComplaint(String round) {
        QUEUES.keySet().forEach(organisation -> getsAComplaint(organisation, round));
    }

    Complaint getsAComplaint(String organisation, String round) {
        Complaint complaint = new Complaint(round, organisation, "klager-" + (1_000 + complaints.size()));
        mail.mailbox(complaint.from());
        mail.mailbox(complaint.to()).receives(complaint.mail());
        complaints.add(complaint);
        return complaint;
    }

    /** Waits until all that was mailed is worked off. */
    void isAtRest() {
        books.areAtRest(complaints.size());
    }

    /** A file that somebody will make. */
    Path signal(String name) {
        return disk.resolve("signal-" + name);
    }

    void makeSignal(String name) {
        try {
            Files.createFile(signal(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a hub here, or again. */
    OtherHub hub(String... more) {
        return hubBeside(brokerPort, more);
    }

    /** Starts one with a broker of its own. */
    OtherHub hubBeside(int itsBroker, String... more) {
        return OtherHub.started(new HubArguments(database, imap.port(), smtp.port(), itsBroker, disk).with(more));
    }

    /** What an organisation's handlers get from the hub that lives now. */
    List<HandlersView.Told> handlersGet(String organisation) {
        return HandlersView.of(brokerPort, organisation);
    }

    @Override
    public void close() {
        imap.close();
        smtp.close();
        mail.close();
    }
}
