package org.gehoor.organisation.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Suggestion;
import org.gehoor.organisation.yaml.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads a {@code letters} folder: {@code <letter>.<language>.txt}, and {@code .html} of equal content where wanted. */
public final class LetterFolder {

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9_]*)\\.([a-z]{2})\\.(txt|html)");

    private final Path folder;
    private final String name;
    private final Collection<String> kinds;
    private final Collection<String> languages;
    private final List<Problem> problems;

    /**
     * @param name path of the folder from the hub's home
     * @param kinds the letters that the procedure knows
     */
    public LetterFolder(
            Path folder, String name, Collection<String> kinds, Collection<String> languages, List<Problem> problems) {
        this.folder = folder;
        this.name = name;
        this.kinds = kinds;
        this.languages = languages;
        this.problems = problems;
    }

    /** Every letter, also one with problems, so that it does not count as missing too. */
    public Letters read() {
        List<Letter> letters = new ArrayList<>();
        for (String file : fileNames()) {
            Matcher parts = NAME.matcher(file);
            if (!parts.matches()) {
                source(file).error("name", "is no name for a letter", "name it like acknowledgement.nl.txt");
            } else if (!kinds.contains(parts.group(1))) {
                String remedy = Suggestion.among(kinds, parts.group(1));
                source(file).error("name", "no message of procedure.yml is called '" + parts.group(1) + "'", remedy);
            } else if (!languages.contains(parts.group(2))) {
                String what = "the language '" + parts.group(2) + "' is not offered";
                source(file).error("name", what, "add it to languages.offered in organisation.yml, or remove the file");
            } else if (parts.group(3).equals("txt")) {
                letters.add(letter(parts.group(1), parts.group(2)));
            } else if (!Files.exists(folder.resolve(file.replace(".html", ".txt")))) {
                source(file).error("name", "has no plain text beside it", "write " + file.replace(".html", ".txt"));
            }
        }
        return new Letters(letters);
    }

    private Letter letter(String kind, String language) {
        String text = text(kind + "." + language + ".txt");
        SourceFile textFile = source(kind + "." + language + ".txt");
        int before = problems.size();
        Set<ContentKey> held = EnumSet.noneOf(ContentKey.class);
        held.addAll(Placeholders.of(text, textFile));
        if (text.lines().findFirst().orElse("").isBlank()) {
            textFile.errorOnLine(1, "subject", "the first line is empty", "write the subject there");
        }
        Path htmlPath = folder.resolve(kind + "." + language + ".html");
        @Nullable
        String html = Files.exists(htmlPath) ? text(htmlPath.getFileName().toString()) : null;
        if (html != null) {
            checkHtml(html, text, language, source(htmlPath.getFileName().toString()));
        }
        boolean broken = problems.size() > before;
        return broken
                ? new Letter(kind, language, held, "[{{number}}]", null)
                : new Letter(kind, language, held, text, html);
    }

    private static void checkHtml(String html, String text, String language, SourceFile file) {
        Set<ContentKey> inHtml = Placeholders.of(html, file);
        String body = text.substring(Math.max(text.indexOf('\n'), 0));
        for (ContentKey key : Placeholders.of(body, new SourceFile("", new ArrayList<>()))) {
            // nobody prints the HTML
            if (!inHtml.contains(key) && key != ContentKey.ON_PAPER) {
                String what = "lacks {{" + key.placeholder() + "}}, which the plain text has";
                file.error("{{" + key.placeholder() + "}}", what, "text and HTML must hold the same");
            }
        }
        if (!html.contains("lang=\"" + language + "\"")) {
            file.error("lang", "does not say its language", "start with <html lang=\"" + language + "\">");
        }
    }

    private Collection<String> fileNames() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith("."))
                    .toList());
        } catch (IOException unreadable) {
            source("").error("letters", "cannot be listed", "let the hub's user read the folder");
            return List.of();
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file)).replace("\r\n", "\n").replace("\uFEFF", "");
        } catch (IOException unreadable) {
            source(file).error("file", "is not readable as UTF-8", "save it as UTF-8 and let the hub's user read it");
            return "";
        }
    }

    private SourceFile source(String file) {
        return new SourceFile(name + "/" + file, problems);
    }
}
