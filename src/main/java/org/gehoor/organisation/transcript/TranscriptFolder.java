package org.gehoor.organisation.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.yaml.Binder;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.organisation.yaml.YamlParser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads {@code config/transcripts}; where a home has no such folder, the mappings that the hub was delivered with, which are the
 * same files.
 */
public final class TranscriptFolder {

    private static final String FOLDER = "config/transcripts";
    private static final String DELIVERED = "classpath*:transcripts/*.yml";
    private static final String YML = ".yml";

    private final List<Problem> problems;
    private final List<TranscriptFormat> formats = new ArrayList<>();

    /** @param problems where the problems of all files are collected */
    public TranscriptFolder(final List<Problem> problems) {
        this.problems = problems;
    }

    /** All formats of a home that have no errors. */
    public TranscriptFormats read(final Path home) {
        final Path folder = home.resolve(FOLDER);
        try {
            if (Files.isDirectory(folder)) {
                for (final Path path : files(folder)) {
                    read(path.getFileName().toString(), Files.newInputStream(path));
                }
            } else {
                delivered();
            }
        } catch (final IOException unreadable) {
            new SourceFile(FOLDER, problems)
                    .error("folder", "cannot be read", "let the hub's user read it and the files in it");
        }
        return new TranscriptFormats(formats);
    }

    private static List<Path> files(final Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(YML) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
    }

    private void delivered() throws IOException {
        final List<Resource> resources =
                new ArrayList<>(List.of(new PathMatchingResourcePatternResolver().getResources(DELIVERED)));
        resources.sort((one, other) -> name(one).compareTo(name(other)));
        for (final Resource resource : resources) {
            read(name(resource), resource.getInputStream());
        }
    }

    private static String name(final Resource resource) {
        return String.valueOf(resource.getFilename());
    }

    private void read(final String file, final InputStream bytes) throws IOException {
        final SourceFile source = new SourceFile(FOLDER + "/" + file, problems);
        final String name = file.substring(0, file.length() - YML.length());
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            source.error("name", "is no name for a format", "use small letters, digits and hyphens");
            bytes.close();
            return;
        }
        final String text;
        try (bytes) {
            text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        final @Nullable TranscriptMapping mapping = YamlParser.parse(
                        text.startsWith("\uFEFF") ? text.substring(1) : text, source)
                .map(root -> new Binder(source, null).bind(root, TranscriptMapping.class))
                .orElse(null);
        if (mapping != null) {
            formats.add(new TranscriptFormat(name, mapping));
        }
    }
}
