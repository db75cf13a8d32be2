package org.gehoor.wiring.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The hub in a JVM of its own, run until it exits. */
record HubProcess(int exit, String output) {

    static HubProcess run(Path home, Map<String, String> environment, String... args) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.gehoor.HubApplication"));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GEHOOR_HOME", home.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        // one that starts after all would never end by itself
        var watchdog =
                process.onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        try (var output = process.inputReader()) {
            var text = String.join("\n", output.lines().toList());
            watchdog.get();
            return new HubProcess(process.waitFor(), text);
        } finally {
            process.destroyForcibly();
        }
    }
}
