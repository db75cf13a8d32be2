package org.gehoor.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.yaml.Binder;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.organisation.yaml.YamlParser;
import org.gehoor.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code procedure.yml} as it was: a dossier keeps the revision it was registered under.
 *
 * @param text the file, byte for byte as UTF-8
 * @param sha256 64 hex digits; names the revision
 */
public record ProcedureRevision(String text, String sha256) {

    public static ProcedureRevision of(String text) {
        return new ProcedureRevision(text, Hashes.sha256(text));
    }

    /** @throws IllegalStateException when this hub cannot read a text that an older one could; names the problems */
    public Procedure read() {
        List<Problem> problems = new ArrayList<>();
        SourceFile file = new SourceFile("procedure revision " + sha256.substring(0, 12), problems);
        return read(file).orElseThrow(() -> new IllegalStateException("cannot read a stored procedure: " + problems));
    }

    /** The procedure; empty when there are problems, which are told to the file. */
    public Optional<Procedure> read(SourceFile file) {
        @Nullable
        Procedure procedure = YamlParser.parse(text, file)
                .map(root -> new Binder(file, null).bind(root, Procedure.class))
                .orElse(null);
        return Optional.ofNullable(procedure);
    }

    @Override
    public String toString() {
        return "procedure revision " + sha256.substring(0, 12);
    }
}
