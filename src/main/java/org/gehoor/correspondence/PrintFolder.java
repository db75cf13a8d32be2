package org.gehoor.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Identity;
import org.gehoor.organisation.Organisation;
import org.gehoor.print.Imprint;
import org.gehoor.print.PrintedLetter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code letters-to-print/<organisation>} under the hub's home. A file is there whole or not at all; its name names nobody. */
@Component
final class PrintFolder {

    private static final String NAME = "letters-to-print";

    private final Path home;

    PrintFolder(@Value("${gehoor.home:.}") Path home) {
        this.home = home;
    }

    void carryOut(PrintJob job, Organisation organisation) {
        Path file = home.resolve(NAME).resolve(organisation.name()).resolve(job.file());
        try {
            if (job.remove()) {
                Files.deleteIfExists(file);
            } else {
                put(file, pdf(job, organisation));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, byte[] pdf) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), ".being-written-", ".tmp");
        try {
            Files.write(beside, pdf);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static byte[] pdf(PrintJob job, Organisation organisation) {
        return new PrintedLetter(
                        new Imprint(organisation.displayName() + " " + job.dossier(), job.language(), job.file()),
                        head(organisation.identity()),
                        job.addressee(),
                        DateWords.in(job.language()).date(job.written()),
                        job.subject(),
                        job.text())
                .pdf((page, pages) -> job.dossier() + " – " + page + "/" + pages);
    }

    private static List<String> head(Identity identity) {
        List<String> head = new ArrayList<>(List.of(identity.name()));
        if (identity.department() != null) {
            head.add(identity.department());
        }
        if (identity.postalAddress() != null) {
            head.add(identity.postalAddress());
        }
        head.add(identity.telephone());
        return head;
    }
}
