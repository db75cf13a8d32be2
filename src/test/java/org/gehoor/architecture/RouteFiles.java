package org.gehoor.architecture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the YAML of a route calls, consumes and decides. */
final class RouteFiles {

    private static final Pattern IN_AN_EXPRESSION = Pattern.compile("\\$\\{bean:(\\w+)[.?:](?:method=)?(\\w+)?");
    private static final Pattern ENDPOINT = Pattern.compile("bean:(\\w+)(?:\\?method=(\\w+))?.*");

    private RouteFiles() {}

    /** A call of a bean: {@code method} is null when a route leaves the choice to Camel. */
    record Call(String bean, @Nullable String method) {}

    static JsonNode parse(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not YAML: " + e.getOriginalMessage(), e);
        }
    }

    static List<Call> calls(JsonNode tree) {
        List<Call> calls = new ArrayList<>();
        for (JsonNode bean : named(tree, "bean")) {
            if (bean.isObject()) {
                calls.add(new Call(
                        bean.path("ref").asText(), method(bean.path("method").asText(""))));
            }
        }
        for (JsonNode process : named(tree, "process")) {
            calls.add(new Call(process.path("ref").asText(), "process"));
        }
        texts(tree).forEach(text -> {
            Matcher m = IN_AN_EXPRESSION.matcher(text);
            while (m.find()) {
                calls.add(new Call(m.group(1), m.group(2)));
            }
            Matcher endpoint = ENDPOINT.matcher(text);
            if (endpoint.matches()) {
                calls.add(new Call(endpoint.group(1), endpoint.group(2)));
            }
        });
        return calls;
    }

    /** Every node that hangs on this key, at any depth. */
    static List<JsonNode> named(JsonNode tree, String key) {
        List<JsonNode> found = new ArrayList<>();
        if (tree.has(key)) {
            found.add(tree.get(key));
        }
        tree.forEach(child -> found.addAll(named(child, key)));
        return found;
    }

    private static List<String> texts(JsonNode tree) {
        List<String> texts = new ArrayList<>();
        if (tree.isTextual()) {
            texts.add(tree.asText());
        }
        tree.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static @Nullable String method(String call) {
        String name = call.replaceAll("\\(.*", "").strip();
        return name.isEmpty() ? null : name;
    }
}
