package org.gehoor.organisation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gehoor.organisation.HolidayPreset;
import org.junit.jupiter.api.RepeatedTest;

/** Right after a start several letters ask for holidays at once. */
class FirstAskersTest {

    private static final int ASKERS = 8;

    @RepeatedTest(10)
    void allOfThemGetTheirHolidays() throws Exception {
        try (URLClassLoader nobodyAskedYet = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> presets = nobodyAskedYet.loadClass(HolidayPreset.class.getName());
            Method in = presets.getDeclaredMethod("in", int.class);
            in.setAccessible(true);
            CyclicBarrier together = new CyclicBarrier(ASKERS);
            ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
            List<Future<Object>> answers = new ArrayList<>();
            for (int asker = 0; asker < ASKERS; asker++) {
                Object preset = presets.getEnumConstants()[
                        asker % 2 == 0 ? HolidayPreset.NL_ATW.ordinal() : HolidayPreset.BE_LEGAL.ordinal()];
                answers.add(askers.submit(() -> {
                    Thread.currentThread().setContextClassLoader(nobodyAskedYet);
                    together.await();
                    return in.invoke(preset, 2026);
                }));
            }
            for (Future<Object> answer : answers) {
                assertThat(answer.get()).asString().contains("2026-05-14");
            }
            askers.shutdown();
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> new File(entry).toURI())
                .map(FirstAskersTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
