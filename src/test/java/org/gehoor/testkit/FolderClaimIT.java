package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderClaimIT {

    @Test
    void holdsAgainstOtherJvmsThoughThisOneTriesAgain(@TempDir Path folder) {
        FolderClaim claim = FolderClaim.on(folder).orElseThrow();

        assertThat(FolderClaim.on(folder)).isEmpty();

        assertThat(anotherJvmClaims(folder)).isEqualTo("false");
        claim.release();
        assertThat(anotherJvmClaims(folder)).isEqualTo("true");
    }

    private static String anotherJvmClaims(Path folder) {
        try (OtherJvm jvm = OtherJvm.running(ClaimingProgram.class, folder.toString())) {
            return jvm.says("claimed ");
        }
    }
}
