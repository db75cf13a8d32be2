package org.gehoor.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.gehoor.organisation.Actor;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Person;
import org.gehoor.register.ConfidentialNote;
import org.gehoor.register.ConfidentialNotes;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gehoor notes --organisation huidarts --dossier 2026-000001-16 --as samira}: what a mediator noted in confidence. */
@Command(
        name = "notes",
        description = "Shows the notes in confidence that somebody may read; each reading is logged in their name.",
        mixinStandardHelpOptions = true)
final class NotesCommand implements Callable<Integer> {

    private final Hub hub;

    @Spec
    private CommandSpec spec;

    @Option(names = "--organisation", required = true, paramLabel = "NAME", description = "Name of its folder.")
    private String organisation;

    @Option(names = "--dossier", required = true, paramLabel = "NUMBER", description = "The dossier's number.")
    private String number;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PERSON|ROLE",
            description = "Who reads: user or mail address in people of organisation.yml, or a role, with --by.")
    private String as;

    @Option(names = "--by", paramLabel = "NAME", description = "Who it is that reads in a role.")
    private @Nullable String by;

    NotesCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        Organisation ours = hub.open(Organisations.class)
                .named(organisation)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no organisation '" + organisation + "': name its folder in config/organisations."));
        Actor reader = reader(ours);
        Dossier dossier = hub.open(Dossiers.class)
                .numbered(organisation, number)
                .orElseThrow(() -> new IllegalArgumentException("There is no dossier " + number + "."));
        List<ConfidentialNote> notes = hub.open(ConfidentialNotes.class).readBy(reader, dossier);
        var out = spec.commandLine().getOut();
        notes.forEach(note -> {
            out.println(note.at().atZone(ours.zone()).toOffsetDateTime() + "  " + Printable.of(note.by()) + ", stage "
                    + note.stage());
            out.println(Printable.of(note.note()));
            out.println();
        });
        out.println(
                notes.isEmpty()
                        ? "There is no note in confidence that " + as + " may read."
                        : notes.size() + " notes, and that " + reader.name() + " read them is logged.");
        return Console.FINE;
    }

    private Actor reader(Organisation ours) {
        for (Person person : ours.people()) {
            if (as.equals(person.user()) || as.equalsIgnoreCase(person.mail())) {
                return new Actor(person.user() == null ? person.mail() : person.user(), person.roles(), true);
            }
        }
        if (ours.role(as).isEmpty()) {
            throw new IllegalArgumentException("Nobody in people, and no role, is called '" + as + "'.");
        }
        if (by == null || by.isBlank()) {
            throw new IllegalArgumentException("Say with --by who reads as " + as + ": it is logged.");
        }
        return new Actor(by.strip(), List.of(as), true);
    }
}
