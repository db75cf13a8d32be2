package org.gehoor.organisation.reading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.transcript.TranscriptMapping;
import org.gehoor.organisation.yaml.KeyNames;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.Procedure;

/** The page {@code config/README.md}: every key of every file, from the records that read them. */
final class KeyReference {

    private static final String INTRODUCTION =
            """
            # Configuration

            *Generated from the code (`mvn test -Dtest=ConfigurationReferenceTest -Dgehoor.write-reference=true`); edit the
            `@Key` texts there, not this page.*

            One folder per organisation under `organisations/`; the folder's name is the organisation's key. In it:

            | file | says |
            | --- | --- |
            | `organisation.yml` | who: name, languages, numbers, opening hours, mailboxes, roles and people |
            | `procedure.yml` | the complaint procedure: stages, promises, letters |
            | `queues.yml` | where complaints go: queues and routing rules |
            | `letters/<letter>.<language>.txt` | the letters; subject on the first line; `.html` beside it if wanted |

            `transcripts/<name>.yml`, beside `organisations/`: how the JSON of a telephone system's transcripts is read, for all
            organisations. Without that folder the hub has those it was delivered with.

            `java -jar gehoor.jar check` reads all of it without connecting anywhere and names every problem as
            `file: key: what is wrong — what to do`. Unknown keys are errors. One value where a list is wanted is a list of one.

            In `organisation.yml`, `${NAME}` is the value of an environment variable, `${NAME:default}` with a default. Secrets
            are written only as `${NAME}` or `file:/path`. Lengths of time: `30 seconds`, `5 minutes`, or `PT30S`. Terms of the
            procedure: `8 days`, `48 working hours`, `3 weeks`. Quote telephone numbers, clock times and values with a colon.

            A change takes effect at the next start. Dossiers keep the procedure they were registered under; mailboxes, queues
            and the calendar are today's.
            """;

    private static final String LETTERS =
            """

            ## letters

            Logic-less templates. `{{name}}` prints a value; `{{#name}}…{{/name}}` shows its words when there is such a value;
            `{{^name}}…{{/name}}` when there is none. Values marked *may be absent* stand inside their own section. Passages
            mark words of your own: `{{#next_step}}The mediator reads your complaint.{{/next_step}}` tells the hub that the letter
            says what happens next. Each key of a message's `must_have` must be in the letter, in every language that is offered;
            `due_date` asks for both `due_date` and `due_aim`, `contact` for `telephone`. The subject holds `[{{number}}]`.

            | placeholder | use | holds |
            | --- | --- | --- |
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);
    private final Set<Class<?>> told = new LinkedHashSet<>();

    static String page() {
        KeyReference reference = new KeyReference();
        reference.file("organisation.yml", OrganisationFile.class);
        reference.file("queues.yml", QueuesFile.class);
        reference.file("procedure.yml", Procedure.class);
        reference.file("transcripts", TranscriptMapping.class);
        reference.letters();
        return reference.page.toString();
    }

    private void file(String name, Class<?> root) {
        page.append("\n## ").append(name).append("\n");
        Deque<Class<?>> ahead = new ArrayDeque<>();
        ahead.add(root);
        while (!ahead.isEmpty()) {
            Class<?> type = ahead.remove();
            if (told.add(type)) {
                table(type, type == root);
                for (RecordComponent component : KeyNames.keysOf(type)) {
                    ahead.addAll(KeyForms.blocksIn(component));
                }
            }
        }
    }

    private void table(Class<?> type, boolean root) {
        if (!root) {
            page.append("\n### ").append(KeyForms.title(type)).append("\n");
        }
        page.append("\n| key | value | meaning |\n| --- | --- | --- |\n");
        for (RecordComponent component : KeyNames.keysOf(type)) {
            Key key = component.getAnnotation(Key.class);
            String name = "`" + KeyNames.of(component) + "`" + (key.required() ? " *required*" : "");
            row(name, KeyForms.words(component.getGenericType()), key.value());
        }
    }

    private void letters() {
        page.append(LETTERS);
        for (ContentKey key : ContentKey.values()) {
            String use =
                    switch (key.kind()) {
                        case VALUE -> "value";
                        case OPTIONAL -> "value, may be absent";
                        case FLAG -> "section, shown when it holds";
                        case PASSAGE -> "passage";
                    };
            row("`" + key.placeholder() + "`", use, key.meaning());
        }
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
    }
}
