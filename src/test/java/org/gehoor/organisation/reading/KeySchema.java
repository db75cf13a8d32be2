package org.gehoor.organisation.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.yaml.KeyNames;
import org.gehoor.procedure.Key;

/** A JSON Schema for editors, from a record: every key, its meaning, its choices; nothing else is allowed. */
final class KeySchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    static String of(Class<?> root, String title) throws JsonProcessingException {
        KeySchema schema = new KeySchema();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        all.put("title", title);
        all.put("$comment", "Generated from the records that read the file; see config/README.md.");
        all.putAll(schema.block(root));
        all.put("$defs", schema.definitions);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private Map<String, Object> block(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : KeyNames.keysOf(type)) {
            Key key = component.getAnnotation(Key.class);
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", key.value());
            property.putAll(form(component.getGenericType()));
            properties.put(KeyNames.of(component), property);
            if (key.required()) {
                required.add(KeyNames.of(component));
            }
        }
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("type", "object");
        block.put("properties", properties);
        if (!required.isEmpty()) {
            block.put("required", required);
        }
        block.put("additionalProperties", false);
        return block;
    }

    private Map<String, Object> form(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            Map<String, Object> element = form(arguments[arguments.length - 1]);
            return parameterized.getRawType() == List.class
                    ? Map.of("anyOf", List.of(ordered("type", "array", "items", element), element))
                    : ordered("type", "object", "additionalProperties", element);
        }
        Class<?> plain = (Class<?>) type;
        if (KeyForms.isBlock(plain)) {
            String name = KeyForms.title(plain);
            if (!definitions.containsKey(name)) {
                definitions.put(name, Map.of());
                definitions.put(name, block(plain));
            }
            return Map.of("$ref", "#/$defs/" + name);
        }
        if (plain.isEnum()) {
            // a variable may stand for any single value
            return Map.of("anyOf", List.of(Map.of("enum", KeyNames.choices(plain)), Map.of("pattern", "^\\$\\{.*}$")));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (plain == int.class || plain == Integer.class) {
            return Map.of("type", List.of("integer", "string"));
        }
        return Map.of("type", List.of("string", "number"));
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
