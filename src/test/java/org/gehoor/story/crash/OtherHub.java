package org.gehoor.story.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehoor.testkit.OtherJvm;
import org.gehoor.testkit.Patiently;

/** A hub in a JVM of its own, to be killed. Closing it kills it. */
final class OtherHub implements AutoCloseable {

    /** What a process ends with that was killed by signal 9. */
    static final int KILLED = 128 + 9;

    /** Small and quickly up: it does not live long. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private final OtherJvm jvm;

    private OtherHub(OtherJvm jvm) {
        this.jvm = jvm;
    }

    static OtherHub started(List<String> arguments) {
        return new OtherHub(OtherJvm.running(MortalHub.class, OPTIONS, Map.of(), arguments.toArray(String[]::new)));
    }

    OtherHub ready() {
        jvm.says(MortalHub.READY);
        return this;
    }

    /** Waits for what must happen to it, and that nothing else ended it. */
    void meets(Fate fate) {
        assertThat(jvm.says(Fate.SAYS)).isEqualTo(fate.toString());
        if (fate.end() == Fate.End.DIES) {
            isKilled();
        }
    }

    /** Waits for its end, which must be that of a killed process. */
    void isKilled() {
        assertThat(jvm.ends()).isEqualTo(KILLED);
    }

    void logs(String words) {
        Patiently.until("a line with " + words, () -> jvm.output().stream().anyMatch(line -> line.contains(words)));
    }

    void kill() {
        jvm.kill();
    }

    void thaw() {
        jvm.thaw();
    }

    @Override
    public void close() {
        kill();
    }
}
