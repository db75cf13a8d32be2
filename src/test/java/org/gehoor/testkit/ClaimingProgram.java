package org.gehoor.testkit;

import java.nio.file.Path;

/** Tries to claim a folder, says how that went, and ends. */
final class ClaimingProgram {

    private ClaimingProgram() {}

    public static void main(String[] args) {
        System.out.println("claimed " + FolderClaim.on(Path.of(args[0])).isPresent());
    }
}
