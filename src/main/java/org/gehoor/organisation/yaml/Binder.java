package org.gehoor.organisation.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Suggestion;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Binds a YAML document to a record: keys are the record's components with a {@link Key}, in snake_case.
 *
 * <p>Reports everything that is wrong before giving up. What a file leaves out reaches the record's constructor as null, false
 * or 0; the constructor puts the default. One value where a list is wanted is a list of one.
 */
public final class Binder {

    private final SourceFile file;
    private final ScalarReader scalars;

    // an unknown key is an error, but what stands beside it can still be read and checked
    private int harmless;

    /** @param variables values for {@code ${NAME}}, or null when the file has none */
    public Binder(SourceFile file, @Nullable Variables variables) {
        this.file = file;
        this.scalars = new ScalarReader(file, variables);
    }

    /** The record, or null when it cannot be made; every error is told to the file. */
    public <R extends Record> @Nullable R bind(MappingNode root, Class<R> type) {
        return type.cast(record("", root, type));
    }

    private @Nullable Object record(String path, MappingNode node, Class<?> type) {
        int before = file.problemsSoFar();
        int harmlessBefore = harmless;
        Map<String, Node> written = entries(path, node);
        List<RecordComponent> keys = KeyNames.keysOf(type);
        List<String> names = keys.stream().map(KeyNames::of).toList();
        for (String name : written.keySet()) {
            if (!names.contains(name)) {
                file.error(under(path, name), "unknown key", Suggestion.among(names, name));
                harmless++;
            }
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : keys) {
            String name = KeyNames.of(component);
            values.add(component(under(path, name), written.get(name), component));
        }
        boolean sound = file.errorsSince(before) == harmless - harmlessBefore;
        return sound ? construct(path, type, keys, values) : null;
    }

    private Map<String, Node> entries(String path, MappingNode node) {
        Map<String, Node> written = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                file.error(path.isEmpty() ? "yaml" : path, "has a key that is not a word", "write key: value");
                continue;
            }
            String name = under(path, key.getValue());
            if (written.put(key.getValue(), entry.getValueNode()) != null) {
                int line = key.getStartMark().getLine() + 1;
                file.errorOnLine(line, name, "stands there twice", "keep one of them");
            }
            file.standsOn(name, key.getStartMark().getLine() + 1);
        }
        return written;
    }

    private @Nullable Object component(String path, @Nullable Node node, RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (node == null || Tag.NULL.equals(node.getTag())) {
            if (key.required()) {
                file.error(path, "is missing", "add it: " + key.value());
            }
            return nothing(component.getType());
        }
        @Nullable Object value = value(path, node, component.getGenericType());
        return value == null ? nothing(component.getType()) : value;
    }

    private @Nullable Object value(String path, Node node, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type last = parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1];
            return parameterized.getRawType() == List.class ? list(path, node, last) : map(path, node, last);
        }
        Class<?> wanted = (Class<?>) type;
        if (node instanceof ScalarNode scalar && Scalars.handles(wanted) || scalars.isSecret(wanted)) {
            return scalars.read(path, node, wanted);
        }
        if (wanted.isRecord() && node instanceof MappingNode mapping) {
            return record(path, mapping, wanted);
        }
        String form = wanted.isRecord() ? "a block of keys" : "one value";
        file.error(path, "must be " + form, "see config/README.md for its form");
        return null;
    }

    private List<Object> list(String path, Node node, Type element) {
        List<Object> values = new ArrayList<>();
        List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (int i = 0; i < nodes.size(); i++) {
            String at =
                    nodes.size() == 1 && !(node instanceof SequenceNode) ? path : under(path, name(nodes.get(i), i));
            file.standsOn(at, nodes.get(i).getStartMark().getLine() + 1);
            @Nullable Object value = value(at, nodes.get(i), element);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Map<String, Object> map(String path, Node node, Type element) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            file.error(path, "must be a block of keys", "see config/README.md for its form");
            return values;
        }
        entries(path, mapping).forEach((key, child) -> {
            @Nullable Object value = value(under(path, key), child, element);
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private @Nullable Object construct(
            String path, Class<?> type, List<RecordComponent> keys, List<@Nullable Object> values) {
        try {
            Class<?>[] types = keys.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException wrong) {
                file.refused(path.isEmpty() ? "yaml" : path, wrong, "see config/README.md");
                return null;
            }
            throw new IllegalStateException("cannot make " + type.getSimpleName() + " of " + path, refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type + " cannot be bound", closed);
        }
    }

    /** An element is called by its id or name where it has one, else by its place. */
    private static String name(Node element, int place) {
        if (element instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && entry.getValueNode() instanceof ScalarNode value
                        && List.of("id", "name").contains(key.getValue())
                        && value.getValue().matches("[\\w-]{1,60}")) {
                    return value.getValue();
                }
            }
        }
        return Integer.toString(place + 1);
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : null;
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
