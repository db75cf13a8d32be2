package org.gehoor.wiring.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;

/** Reads a record of settings and goes on after a key that can't be read or is not known: all are told at once. */
final class BoundSettings extends AbstractBindHandler {

    private final List<Problem> problems;
    private final List<ConfigurationPropertyName> unreadable = new ArrayList<>();
    private final String known;

    private BoundSettings(Class<?> type, List<Problem> problems) {
        super(new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter()));
        this.problems = problems;
        this.known = Stream.of(type.getRecordComponents())
                .map(component -> DataObjectPropertyName.toDashedForm(component.getName()))
                .collect(Collectors.joining(", "));
    }

    /** The settings, with the default of each key that is a problem. */
    static <T> T read(Environment environment, String prefix, Class<T> type, List<Problem> problems) {
        return Binder.get(environment).bindOrCreate(prefix, Bindable.of(type), new BoundSettings(type, problems));
    }

    @Override
    public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        if (result instanceof String words && words.contains("${")) {
            problems.add(problem(name, "is missing, " + words + " is not set", "set that variable"));
        }
        return super.onSuccess(name, target, context, result);
    }

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        unreadable.add(name);
        problems.add(
                problem(name, "can't be read", "use " + kind(target.getType().resolve(Object.class))));
        return null;
    }

    @Override
    public void onFinish(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, @Nullable Object result)
            throws Exception {
        try {
            super.onFinish(name, target, context, result);
        } catch (UnboundConfigurationPropertiesException e) {
            e.getUnboundProperties().stream()
                    .map(ConfigurationProperty::getName)
                    .filter(key -> unreadable.stream().noneMatch(told -> told.equals(key) || told.isAncestorOf(key)))
                    .forEach(key -> problems.add(problem(key, "unknown key", "use one of: " + known)));
        }
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (type == Duration.class) {
            return "a time: 30s, 5m, 8h, 5d";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list: see src/docs/operating.md";
        }
        return type == int.class || type == Integer.class ? "a whole number" : "what src/docs/operating.md says";
    }

    private static Problem problem(ConfigurationPropertyName name, String what, String remedy) {
        return new Problem(StartCheck.FILE, name.toString(), what, remedy, Severity.ERROR);
    }
}
