package org.gehoor.register.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What complaints were about, as people typed it: spelt once, and never a window on a dossier that is closed to the reader.
 *
 * <p>A nature that fewer than five complaints share goes into {@link #OTHER} where one of them is restricted, and for the
 * public always: its words may say who it was.
 */
final class Natures {

    static final String OTHER = "other";
    static final String NONE = "none";

    private final Map<String, List<Counted>> byNature;
    private final boolean forPublic;

    Natures(List<Counted> dossiers, boolean forPublic) {
        this.byNature = dossiers.stream().collect(Collectors.groupingBy(one -> Said.folded(one.nature())));
        this.forPublic = forPublic;
    }

    String of(Counted dossier) {
        if (dossier.nature().isEmpty()) {
            return NONE;
        }
        List<Counted> alike = byNature.get(Said.folded(dossier.nature()));
        boolean closed = forPublic || alike.stream().anyMatch(Counted::restricted);
        return closed && alike.size() < Screen.SMALLEST ? OTHER : alike.get(0).nature();
    }
}
