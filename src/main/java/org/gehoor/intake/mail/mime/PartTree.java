package org.gehoor.intake.mail.mime;

import java.util.ArrayList;
import java.util.List;

/** The parts of one mail in the order of the mail, the mail itself first, with what was odd about them. */
public record PartTree(List<Entity> entities, List<String> warnings) {

    public Entity root() {
        return entities.get(0);
    }

    /** Everything that has a body of its own. */
    public List<Entity> leaves() {
        final List<Entity> leaves = new ArrayList<>(entities.size());
        for (final Entity entity : entities) {
            if (!entity.isMultipart()) {
                leaves.add(entity);
            }
        }
        return leaves;
    }
}
