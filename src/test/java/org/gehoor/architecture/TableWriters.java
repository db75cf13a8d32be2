package org.gehoor.architecture;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says it writes a table (the comment in its migration), and who does (the SQL in the sources). */
final class TableWriters {

    private static final Pattern CREATED = Pattern.compile("(?im)^\\s*create table (?:if not exists )?(\\w+)");
    private static final Pattern COMMENTED =
            Pattern.compile("(?im)^\\s*comment on table (\\w+) is '.*Written by (\\w+)\\.';");
    private static final Pattern WRITING = Pattern.compile(
            "\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy)\\s+(?:only\\s+)?(\\w+)");
    private static final Pattern MAPPED = Pattern.compile("@table\\((?:value\\s*=\\s*)?\"(\\w+)\"");
    private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\n]*$");
    private static final Pattern GLUED = Pattern.compile("\"\\s*\\+\\s*\"");

    private TableWriters() {}

    static Collection<String> created(Collection<String> migrations) {
        TreeSet<String> tables = new TreeSet<>();
        for (String sql : migrations) {
            CREATED.matcher(sql).results().forEach(m -> tables.add(m.group(1)));
        }
        return tables;
    }

    /** Table → the room that its comment names. */
    static Map<String, String> declared(Collection<String> migrations) {
        Map<String, String> owners = new TreeMap<>();
        for (String sql : migrations) {
            COMMENTED.matcher(sql).results().forEach(m -> owners.put(m.group(1), m.group(2)));
        }
        return owners;
    }

    /** The tables that a Java source writes to, in SQL or as a mapped aggregate. */
    static Collection<String> writtenBy(String source, Collection<String> tables) {
        String code = GLUED.matcher(COMMENTS.matcher(source).replaceAll("")).replaceAll("");
        TreeSet<String> written = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {WRITING, MAPPED}) {
            Matcher m = pattern.matcher(code.toLowerCase(Locale.ROOT));
            while (m.find()) {
                if (tables.contains(m.group(1))) {
                    written.add(m.group(1));
                }
            }
        }
        return written;
    }
}
