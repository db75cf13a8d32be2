package org.gehoor.organisation.yaml;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Parses one YAML document into nodes, never into objects: no types, no tags of its own, bounded depth and size. */
public final class YamlParser {

    private static final int MOST_NODES = 20_000;
    private static final int DEEPEST = 30;
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    private final SourceFile file;
    private int nodes;
    private boolean refused;

    private YamlParser(SourceFile file) {
        this.file = file;
    }

    /** The root of the document; empty when it cannot be used, with the problem told to the file. */
    public static Optional<MappingNode> parse(String text, SourceFile file) {
        return new YamlParser(file).root(text);
    }

    private Optional<MappingNode> root(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(1_000_000);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(50);
        @Nullable Node root;
        try {
            root = new Yaml(limits).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            @Nullable Mark mark = broken.getProblemMark();
            String what = "is not YAML: " + String.valueOf(broken.getProblem()).replace('\n', ' ');
            file.errorOnLine(mark == null ? 1 : mark.getLine() + 1, "yaml", what, "mind indentation, quotes and tabs");
            return Optional.empty();
        } catch (YAMLException broken) {
            String what =
                    "cannot be read: " + String.valueOf(broken.getMessage()).replace('\n', ' ');
            file.error("yaml", what, "make the file smaller or less deep");
            return Optional.empty();
        }
        if (!(root instanceof MappingNode mapping)) {
            file.error("yaml", "holds no keys", "start from the example of the same name under config/organisations");
            return Optional.empty();
        }
        inspect(mapping, 0);
        return refused ? Optional.empty() : Optional.of(mapping);
    }

    /** Aliases are walked each time they occur, so that a few lines cannot stand for millions. */
    private void inspect(Node node, int depth) {
        if (refused) {
            return;
        }
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            refuse(node, "is too large or too deep once its aliases are followed", "write it out, without aliases");
        } else if (!PLAIN.contains(node.getTag())) {
            refuse(node, "holds the tag " + node.getTag().getValue(), "remove the tag (the word after !)");
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                inspect(entry.getKeyNode(), depth + 1);
                inspect(entry.getValueNode(), depth + 1);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> inspect(element, depth + 1));
        }
    }

    private void refuse(Node node, String what, String remedy) {
        refused = true;
        file.errorOnLine(node.getStartMark().getLine() + 1, "yaml", what, remedy);
    }
}
