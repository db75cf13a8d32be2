package org.gehoor.console;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.intake.CallSheet;
import org.gehoor.intake.CallSpeaker;
import org.jspecify.annotations.Nullable;

/** Prints a call as a short block for people: the verdict and why, who, when, how much was said. */
record CallBlocks(PrintWriter out) implements CallPrinter {

    @Override
    public void print(final String file, final CallSheet sheet) {
        out.println(SheetBlocks.printable(file));
        line(sheet.outcome(), sheet.reason());
        line("format", sheet.format());
        line("id", sheet.id());
        line("began", sheet.startedAt());
        line("lasted", sheet.durationSeconds() == null ? "" : sheet.durationSeconds() + " s");
        line("language", sheet.language());
        sheet.parties().forEach(one -> line(one.role(), person(one)));
        line("turns", Integer.toString(sheet.turns().size()));
        sheet.warnings().forEach(warning -> line("warning", warning));
        out.println();
    }

    private static String person(final CallSpeaker one) {
        return Stream.of(one.name(), one.telephone(), one.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void line(final String what, final @Nullable String said) {
        if (said != null && !said.isBlank()) {
            out.printf("    %-11s %s%n", what, SheetBlocks.printable(said));
        }
    }
}
