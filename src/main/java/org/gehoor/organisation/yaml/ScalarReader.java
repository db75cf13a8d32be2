package org.gehoor.organisation.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gehoor.organisation.Secret;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads single values: fills in variables, fetches secrets, converts. */
final class ScalarReader {

    private static final String FILE = "file:";

    private final SourceFile file;
    private final @Nullable Variables variables;

    ScalarReader(SourceFile file, @Nullable Variables variables) {
        this.file = file;
        this.variables = variables;
    }

    boolean isSecret(Class<?> type) {
        return type == Secret.class;
    }

    /** The value; null when it is wrong (told to the file) or not known while only checking. */
    @Nullable
    Object read(String path, Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar)) {
            file.error(path, "must be one value", "see config/README.md for its form");
            return null;
        }
        String written = scalar.getValue();
        if (isSecret(type) && !Variables.isOneWithoutDefault(written) && !written.startsWith(FILE)) {
            file.error(path, "a secret stands in the file", "write ${NAME} and set that variable, or file:/path");
            return null;
        }
        String text = written;
        if (variables != null) {
            Variables.Filled filled = variables.fill(written);
            if (!filled.unset().isEmpty()) {
                filled.unset().forEach(name -> unset(path, "${" + name + "} is not set", "set the variable " + name));
                return isSecret(type) ? Secret.of("") : type == String.class ? written : null;
            }
            text = filled.text();
        }
        if (isSecret(type)) {
            return text.startsWith(FILE) && text.equals(written) ? secretIn(path, text) : Secret.of(text);
        }
        try {
            return Scalars.convert(text, type);
        } catch (IllegalArgumentException wrong) {
            file.refused(path, wrong, "see config/README.md");
            return null;
        }
    }

    private Secret secretIn(String path, String reference) {
        try {
            return Secret.of(Files.readString(Path.of(reference.substring(FILE.length())))
                    .stripTrailing());
        } catch (IOException | InvalidPathException unreadable) {
            unset(path, reference + " cannot be read", "make the file and let the hub's user read it");
            return Secret.of("");
        }
    }

    private void unset(String path, String what, String remedy) {
        if (variables != null && variables.unsetIsWarning()) {
            file.warn(path, what, remedy);
        } else {
            file.error(path, what, remedy);
        }
    }
}
