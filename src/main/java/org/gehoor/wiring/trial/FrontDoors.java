package org.gehoor.wiring.trial;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.objenesis.ObjenesisStd;
import org.springframework.util.ClassUtils;

/** The beans that a route may name, of their real types and without their insides: enough to see whether a method exists. */
final class FrontDoors {

    private static final String[] ROOMS = {"register", "intake", "dispatch", "correspondence", "desk", "wiring"};

    private FrontDoors() {}

    static Map<String, Object> hollow() {
        var scan = new ClassPathScanningCandidateComponentProvider(true);
        var names = new SimpleBeanDefinitionRegistry();
        var objects = new ObjenesisStd();
        var doors = new HashMap<String, Object>();
        Stream.of(ROOMS)
                .flatMap(room -> scan.findCandidateComponents("org.gehoor." + room).stream())
                .forEach(found -> {
                    var type = type(found);
                    if (Modifier.isPublic(type.getModifiers())) {
                        doors.put(
                                AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, names),
                                objects.newInstance(type));
                    }
                });
        return doors;
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), FrontDoors.class.getClassLoader());
    }
}
