package org.gehoor.organisation.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gehoor.organisation.Languages;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.ProcedureRevision;
import org.gehoor.organisation.Queue;
import org.gehoor.organisation.Rules;
import org.gehoor.organisation.letters.LetterChecks;
import org.gehoor.organisation.letters.LetterFolder;
import org.gehoor.organisation.yaml.Binder;
import org.gehoor.organisation.yaml.SourceFile;
import org.gehoor.organisation.yaml.Variables;
import org.gehoor.organisation.yaml.YamlParser;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;
import org.jspecify.annotations.Nullable;

/** Reads one folder under {@code config/organisations}: three YAML files and the letters, checked against each other. */
public final class OrganisationFolder {

    private final Path folder;
    private final String shown;
    private final String name;
    private final Variables variables;
    private final List<Problem> problems;
    private final SourceFile organisationFile;
    private final SourceFile procedureFile;
    private final SourceFile queuesFile;

    public OrganisationFolder(Path folder, String shown, Variables variables, List<Problem> problems) {
        this.folder = folder;
        this.shown = shown;
        this.name = folder.getFileName().toString();
        this.variables = variables;
        this.problems = problems;
        this.organisationFile = new SourceFile(shown + "/organisation.yml", problems);
        this.procedureFile = new SourceFile(shown + "/procedure.yml", problems);
        this.queuesFile = new SourceFile(shown + "/queues.yml", problems);
    }

    /** The organisation; empty when it has errors. */
    public Optional<Organisation> read() {
        long before = errors();
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            new SourceFile(shown, problems)
                    .error("name", "is no name for an organisation", "use small letters, digits and hyphens");
        }
        @Nullable
        OrganisationFile organisation = bind("organisation.yml", organisationFile, OrganisationFile.class, variables);
        @Nullable QueuesFile queues = bind("queues.yml", queuesFile, QueuesFile.class, null);
        ProcedureRevision revision =
                ProcedureRevision.of(text("procedure.yml", procedureFile).orElse(""));
        @Nullable
        Procedure procedure =
                revision.text().isEmpty() ? null : revision.read(procedureFile).orElse(null);
        @Nullable Letters letters = null;
        if (organisation != null && procedure != null) {
            letters = letters(organisation, procedure, queues == null ? List.of() : queues.queues());
        }
        if (organisation == null || procedure == null || queues == null || letters == null) {
            return Optional.empty();
        }
        new References(organisation, organisationFile, queues, queuesFile).check(procedure, procedureFile);
        List<Mailbox> mailboxes = new MailboxReading(name, organisation, organisationFile).mailboxes();
        @Nullable WorkingCalendar calendar = calendar(organisation.calendar());
        if (errors() > before || calendar == null) {
            return Optional.empty();
        }
        return Optional.of(new Organisation(
                name,
                organisation.organisation(),
                organisation.languages(),
                organisation.numbering().pattern(),
                organisation.calendar().zone(),
                calendar,
                organisation.staffDomains(),
                mailboxes,
                organisation.channels(),
                organisation.roles(),
                organisation.people(),
                organisation.programs(),
                organisation.apiKeys(),
                queues.queues(),
                new Rules(queues.rules(), queues.otherwise()),
                procedure,
                revision,
                letters));
    }

    private Letters letters(OrganisationFile organisation, Procedure procedure, List<Queue> queues) {
        List<String> kinds =
                new ArrayList<>(procedure.messages().stream().map(Message::id).toList());
        kinds.add(Letters.HANDLER_NOTICE);
        kinds.addAll(Letters.WITHOUT_NUMBER);
        Languages languages = organisation.languages();
        Path path = folder.resolve("letters");
        Letters letters = new LetterFolder(path, shown + "/letters", kinds, languages.offered(), problems).read();
        new LetterChecks(letters, languages, shown + "/letters", problems)
                .check(procedure, queues, Coordination.isThere(organisation));
        return letters;
    }

    private @Nullable WorkingCalendar calendar(CalendarKeys keys) {
        try {
            return keys.calendar();
        } catch (IllegalArgumentException wrong) {
            organisationFile.refused("calendar.hours", wrong, "write them like {MON-FRI: [\"09:00-17:00\"]}");
            return null;
        }
    }

    private <R extends Record> @Nullable R bind(
            String file, SourceFile source, Class<R> type, @Nullable Variables values) {
        return text(file, source)
                .flatMap(text -> YamlParser.parse(text, source))
                .map(root -> new Binder(source, values).bind(root, type))
                .orElse(null);
    }

    private Optional<String> text(String file, SourceFile source) {
        try {
            return Optional.of(withoutMark(Files.readString(folder.resolve(file))));
        } catch (IOException unreadable) {
            boolean there = Files.exists(folder.resolve(file));
            source.error(
                    "file",
                    there ? "is not readable as UTF-8" : "is missing",
                    there
                            ? "save it as UTF-8 and let the hub's user read it"
                            : "copy it from an example and change it");
            return Optional.empty();
        }
    }

    /** Some editors put a byte order mark in front. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
