package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;

/** Which parts of a mail are its text: of alternatives the plain one unless it says nothing, of a mixture all in order. */
final class BodyText {

    private static final int NONE = 0;
    private static final int CALENDAR = 1;
    private static final int OTHER = 2;
    private static final int HTML = 3;
    private static final int PLAIN = 4;
    private static final int SAYS_NOTHING = 200;

    private final Map<Entity, Integer> ranks = new IdentityHashMap<>();
    private final Map<Entity, TextLeaf> leaves = new IdentityHashMap<>();

    private BodyText() {}

    /** The leaves to be read, in order; named texts only where there is nothing else. */
    static List<TextLeaf> in(final PartTree tree) {
        final BodyText body = new BodyText();
        for (final Entity leaf : tree.leaves()) {
            if (Attachments.isBody(leaf)) {
                body.rank(leaf);
            }
        }
        final List<TextLeaf> chosen = body.chosen(tree);
        final List<TextLeaf> written =
                chosen.stream().filter(leaf -> !leaf.isCalendar()).toList();
        if (written.stream().anyMatch(leaf -> !leaf.isBlank())) {
            return written;
        }
        if (chosen.stream().anyMatch(leaf -> !leaf.isBlank())) {
            return chosen;
        }
        return tree.leaves().stream()
                .filter(leaf -> leaf.mediaType().is("text/plain")
                        || leaf.mediaType().is("text/html")
                        || leaf.mediaType().is("text/calendar"))
                .filter(leaf -> leaf.parent() == null || !leaf.disposition().equals("attachment"))
                .limit(1)
                .map(TextLeaf::new)
                .toList();
    }

    private void rank(final Entity leaf) {
        final TextLeaf text = new TextLeaf(leaf);
        leaves.put(leaf, text);
        final int rank = text.isBlank() || onlyPointsToHtml(text) ? NONE : rankOf(text);
        for (Entity entity = leaf; entity != null; entity = entity.parent()) {
            ranks.merge(entity, rank, Math::max);
        }
    }

    private static int rankOf(final TextLeaf text) {
        return text.isHtml() ? HTML : text.isPlain() ? PLAIN : text.isCalendar() ? CALENDAR : OTHER;
    }

    private static boolean onlyPointsToHtml(final TextLeaf text) {
        final String said = text.source().strip();
        return text.isPlain()
                && text.entity().parent() != null
                && said.length() < SAYS_NOTHING
                && said.toLowerCase(Locale.ROOT).contains("html");
    }

    private List<TextLeaf> chosen(final PartTree tree) {
        final Map<Entity, Entity> alternatives = new HashMap<>();
        final Map<Entity, Boolean> kept = new IdentityHashMap<>();
        final List<TextLeaf> chosen = new ArrayList<>();
        for (final Entity entity : tree.entities()) {
            final Entity parent = entity.parent();
            if (parent != null && parent.mediaType().is("multipart/alternative")) {
                alternatives.merge(parent, entity, this::better);
            }
        }
        for (final Entity entity : tree.entities()) {
            final Entity parent = entity.parent();
            final boolean keep = parent == null
                    || kept.getOrDefault(parent, false) && alternatives.getOrDefault(parent, entity) == entity;
            kept.put(entity, keep);
            final TextLeaf leaf = leaves.get(entity);
            if (keep && leaf != null) {
                chosen.add(leaf);
            }
        }
        return chosen;
    }

    private Entity better(final Entity one, final Entity other) {
        return ranks.getOrDefault(other, NONE) > ranks.getOrDefault(one, NONE) ? other : one;
    }
}
