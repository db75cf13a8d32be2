package org.gehoor.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gehoor.organisation.reading.OrganisationFolder;
import org.gehoor.organisation.transcript.TranscriptFolder;
import org.gehoor.organisation.transcript.TranscriptFormats;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.organisation.yaml.Variables;
import org.jspecify.annotations.Nullable;

/** All organisations that the hub works for, by name; read once, at start. */
public final class Organisations {

    private static final String FOLDER = "config/organisations";

    private final List<Organisation> all;
    private final TranscriptFormats transcripts;

    public Organisations(Collection<Organisation> all) {
        this(all, new TranscriptFormats(List.of()));
    }

    private Organisations(Collection<Organisation> all, TranscriptFormats transcripts) {
        this.transcripts = transcripts;
        this.all = all.stream().sorted(Comparator.comparing(Organisation::name)).toList();
    }

    /** In the order of their names. */
    public List<Organisation> all() {
        return all;
    }

    /** The formats of transcripts that are read, for all organisations alike. */
    public TranscriptFormats transcripts() {
        return transcripts;
    }

    public Optional<Organisation> named(String name) {
        return all.stream()
                .filter(organisation -> organisation.name().equals(name))
                .findFirst();
    }

    /**
     * One that dossiers or messages of ours belong to.
     *
     * @throws IllegalStateException when its folder is gone: what is its own waits until it is back
     */
    public Organisation called(String name) {
        return named(name)
                .orElseThrow(() -> new IllegalStateException("there is no folder " + FOLDER + "/" + name
                        + " any more, though messages or dossiers of it wait: put it back"));
    }

    /**
     * Reads {@code config/organisations} to work with it: a variable or secret that is not set is an error.
     *
     * @param home the hub's home
     * @param secrets gives the value of {@code ${NAME}}, or null; usually the environment
     */
    public static Reading read(Path home, Function<String, @Nullable String> secrets) {
        return read(home, new Variables(secrets, false));
    }

    /** Reads only to check: a variable or secret that is not set is a warning; nothing may be connected with the result. */
    public static Reading check(Path home, Function<String, @Nullable String> secrets) {
        return read(home, new Variables(secrets, true));
    }

    private static Reading read(Path home, Variables variables) {
        List<Problem> problems = new ArrayList<>();
        List<Organisation> read = new ArrayList<>();
        SourceFile folder = new SourceFile(FOLDER, problems);
        for (Path path : folders(home.resolve(FOLDER))) {
            new OrganisationFolder(path, FOLDER + "/" + path.getFileName(), variables, problems)
                    .read()
                    .ifPresent(read::add);
        }
        if (read.isEmpty() && problems.isEmpty()) {
            folder.error("organisations", "holds no organisation", "copy an example folder and change it");
        }
        uniqueAddresses(read, folder);
        TranscriptFormats transcripts = new TranscriptFolder(problems).read(home);
        boolean refused = problems.stream().anyMatch(Problem::isError);
        return new Reading(refused ? null : new Organisations(read, transcripts), problems);
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> Files.isDirectory(path)
                            && !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static void uniqueAddresses(List<Organisation> organisations, SourceFile folder) {
        Map<String, Mailbox> seen = new HashMap<>();
        for (Organisation organisation : organisations) {
            for (Mailbox mailbox : organisation.mailboxes()) {
                @Nullable Mailbox other = seen.putIfAbsent(mailbox.address(), mailbox);
                if (other != null) {
                    folder.error(
                            organisation.name() + ".mailboxes." + mailbox.name() + ".address",
                            mailbox.address() + " is also the address of " + other,
                            "a mailbox belongs to one organisation: remove one of them");
                }
            }
        }
    }
}
