package org.gehoor.organisation.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;

/** One file of the configuration while it is read: collects its problems and knows on which line each key stands. */
public final class SourceFile {

    private final String name;
    private final List<Problem> problems;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param name path from the hub's home, with forward slashes
     * @param problems where the problems of all files are collected
     */
    public SourceFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    public void error(String key, String what, String remedy) {
        problems.add(new Problem(at(key), key, what, remedy, Severity.ERROR));
    }

    public void warn(String key, String what, String remedy) {
        problems.add(new Problem(at(key), key, what, remedy, Severity.WARNING));
    }

    public void errorOnLine(int line, String key, String what, String remedy) {
        problems.add(new Problem(name + ":" + line, key, what, remedy, Severity.ERROR));
    }

    /** Refused: an exception's message, parted into what is wrong and what to do where it names both. */
    public void refused(String key, IllegalArgumentException refusal, String otherwise) {
        String message = String.valueOf(refusal.getMessage());
        for (String seam : List.of(" — ", ": ")) {
            int at = message.indexOf(seam);
            if (at > 0) {
                error(key, message.substring(0, at), message.substring(at + seam.length()));
                return;
            }
        }
        error(key, message, otherwise);
    }

    /** The number of problems so far, over all files; tells whether a step found new ones. */
    int problemsSoFar() {
        return problems.size();
    }

    long errorsSince(int then) {
        return problems.subList(then, problems.size()).stream()
                .filter(Problem::isError)
                .count();
    }

    void standsOn(String key, int line) {
        lines.putIfAbsent(key, line);
    }

    /** The file with the line of the key, or of the nearest key around it. */
    private String at(String key) {
        for (String near = key; !near.isEmpty(); near = near.substring(0, Math.max(near.lastIndexOf('.'), 0))) {
            Integer line = lines.get(near);
            if (line != null) {
                return name + ":" + line;
            }
        }
        return name;
    }
}
