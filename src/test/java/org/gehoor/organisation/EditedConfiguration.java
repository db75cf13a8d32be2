package org.gehoor.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped Solidaris in a home of its own, to be spoilt: what does the hub say? */
final class EditedConfiguration {

    private static final Path EXAMPLE = Path.of("config/organisations/solidaris");

    private final Path home;
    private final Path folder;

    EditedConfiguration(Path home) {
        this.home = home;
        this.folder = home.resolve("config/organisations/solidaris");
        ExampleFiles.copy(EXAMPLE, folder);
    }

    EditedConfiguration replace(String file, String words, String others) {
        String text = read(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not hold " + words);
        }
        return write(file, text.replace(words, others));
    }

    EditedConfiguration write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    EditedConfiguration delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading start() {
        return Organisations.read(home, ExampleConfiguration.SECRETS);
    }

    /** The errors as printed, without folder and line number. */
    List<String> errors() {
        return start().errors().stream()
                .map(problem ->
                        problem.toString().replaceFirst("^config/organisations/solidaris/([^:]*)(:\\d+)?", "$1"))
                .toList();
    }
}
