package org.gehoor.organisation.letters;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.ContentKind;
import org.gehoor.organisation.Suggestion;
import org.gehoor.organisation.yaml.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The placeholders of one template, checked one by one with their lines.
 *
 * <p>Logic-less on purpose: values, sections and inverted sections; no partials, no unescaped values, no other delimiters.
 */
final class Placeholders {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/!>&={]?)([^{}]*)}?}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private final SourceFile file;
    private final Set<ContentKey> held = EnumSet.noneOf(ContentKey.class);
    private final Deque<String> open = new ArrayDeque<>();

    private Placeholders(SourceFile file) {
        this.file = file;
    }

    /** The keys that the template holds; what is wrong is told to the file. */
    static Set<ContentKey> of(String template, SourceFile file) {
        Placeholders placeholders = new Placeholders(file);
        Matcher tag = TAG.matcher(template);
        StringBuilder rest = new StringBuilder();
        while (tag.find()) {
            placeholders.tag(tag.group(1), tag.group(2).strip(), tag.group(), line(template, tag.start()));
            tag.appendReplacement(rest, "  ");
        }
        tag.appendTail(rest);
        Matcher brace = BRACES.matcher(rest);
        if (brace.find()) {
            placeholders.wrong(line(rest, brace.start()), brace.group(), "stands alone", "close it like {{number}}");
        }
        for (String name : placeholders.open) {
            placeholders.wrong(
                    line(template, template.length()), "{{#" + name + "}}", "is not closed", "add {{/" + name + "}}");
        }
        return placeholders.held;
    }

    private void tag(String sign, String name, String whole, int line) {
        if (sign.equals("!")) {
            return;
        }
        if (!sign.isEmpty() && !"#^/".contains(sign)) {
            wrong(
                    line,
                    whole,
                    "is not possible in a letter",
                    "use {{name}}, {{#name}}…{{/name}} or {{^name}}…{{/name}}");
            return;
        }
        @Nullable ContentKey key = ContentKey.named(name).orElse(null);
        if (key == null) {
            wrong(line, whole, "unknown placeholder", Suggestion.among(ContentKey.placeholders(), name));
        } else if (sign.equals("/")) {
            close(name, line);
        } else if (sign.isEmpty()) {
            value(key, whole, line);
        } else {
            open.push(name);
            if (key.kind() == ContentKind.FLAG || key.kind() == ContentKind.PASSAGE) {
                held.add(key);
            }
        }
    }

    private void value(ContentKey key, String whole, int line) {
        String name = key.placeholder();
        if (key.kind() == ContentKind.FLAG || key.kind() == ContentKind.PASSAGE) {
            wrong(line, whole, "is no value but marks a passage", "write {{#" + name + "}}your words{{/" + name + "}}");
        } else if (key.kind() == ContentKind.OPTIONAL && !open.contains(name)) {
            String remedy = "write {{#" + name + "}}… {{" + name + "}} …{{/" + name + "}}";
            wrong(line, whole, "may be absent and stands outside its own section", remedy);
        }
        held.add(key);
    }

    private void close(String name, int line) {
        if (name.equals(open.peek())) {
            open.pop();
        } else {
            String expected = open.isEmpty() ? "remove it" : "close {{#" + open.peek() + "}} first";
            wrong(line, "{{/" + name + "}}", "closes nothing that is open", expected);
            open.removeFirstOccurrence(name);
        }
    }

    private void wrong(int line, String key, String what, String remedy) {
        file.errorOnLine(line, key, what, remedy);
    }

    private static int line(CharSequence text, int end) {
        return 1 + (int) text.subSequence(0, end).chars().filter(c -> c == '\n').count();
    }
}
