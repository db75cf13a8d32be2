package org.gehoor.organisation.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.procedure.Procedure;

/** What a notice to handlers can be about and has no words for: that mail would tell nothing. */
record NoticeChecks(Procedure procedure, List<Queue> queues) {

    void check(Letter notice, SourceFile file) {
        occasions().forEach((flag, when) -> {
            if (!notice.holds().contains(flag)) {
                String name = flag.placeholder();
                file.warn(
                        "{{#" + name + "}}",
                        "is missing, though " + when + ": that mail would say nothing",
                        "add {{#" + name + "}}…{{/" + name + "}}: " + flag.meaning());
            }
        });
    }

    /** Each occasion that can come, and by what; others than these are as old as notices. */
    private Map<ContentKey, String> occasions() {
        Map<ContentKey, String> can = new EnumMap<>(ContentKey.class);
        if (procedure.learning() != null) {
            can.put(ContentKey.RECOMMENDED, "the procedure has learning");
            if (!procedure.learning().feedbackTo().isEmpty()) {
                can.put(ContentKey.FEEDBACK, "learning.feedback_to names roles");
            }
        }
        queues.stream().filter(queue -> queue.mail() != null).findFirst().ifPresent(queue -> {
            String mailed = "the queue " + queue.id() + " has a mail address";
            can.put(ContentKey.MOVED_AWAY, mailed);
            can.put(ContentKey.RECOMMENDED, mailed);
        });
        return can;
    }
}
