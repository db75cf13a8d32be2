package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The records are the binding target of a strict reader and the source of the key reference. */
class KeyTest {

    @Test
    void explainsEveryKeyOfAProcedure() {
        List<String> unexplained = new ArrayList<>();
        for (Class<?> type : recordsOf(Procedure.class, new LinkedHashSet<>())) {
            for (RecordComponent component : type.getRecordComponents()) {
                Key key = component.getAnnotation(Key.class);
                if (key == null || key.value().length() < 15) {
                    unexplained.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(unexplained).isEmpty();
    }

    @Test
    void requiresNothingThatMayBeNull() {
        List<String> contradictions = new ArrayList<>();
        for (Class<?> type : recordsOf(Procedure.class, new LinkedHashSet<>())) {
            for (RecordComponent component : type.getRecordComponents()) {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (nullable && component.getAnnotation(Key.class).required()) {
                    contradictions.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    @Test
    void readsWhatIsLeftOutAsEmptyOrTheDefault() {
        Procedure bare = Sketch.of("bare").draw();

        assertThat(bare.reporting()).isEmpty();
        assertThat(bare.complainantAccess().ownDossier().name()).isEqualTo("UNSTATED");
        assertThat(new Conflict("gap", null, "the earliest", null, null).says()).isEmpty();
    }

    private static Set<Class<?>> recordsOf(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                recordsOf(argument, found);
            }
        } else if (type instanceof Class<?> aClass && aClass.isRecord() && found.add(aClass)) {
            for (RecordComponent component : aClass.getRecordComponents()) {
                recordsOf(component.getGenericType(), found);
            }
        }
        return found;
    }
}
