package org.gehoor.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gehoor timeline --organisation … --received …}: a procedure before it runs. */
@Command(
        name = "timeline",
        header = "Tells, in order, what the hub would do and expect for one complaint. Connects nowhere.",
        description = {
            "",
            "Every letter is supposed to be accepted by the mail server the moment it is due; people do only what --event says."
                    + " Of things at one moment, what is due comes before an event. A letter that comes again and again is told three"
                    + " times, then how many more follow.",
            "",
            "An event is a fact in the words of procedure.yml: type, :what it is about, [details]. It is ruled upon like a command:"
                    + " what is not possible then is told as refused, with the reason. consent.complete follows when all have given"
                    + " theirs; decided without an outcome takes the first that is possible, where the stage asks for none in"
                    + " particular. Quote the brackets for your shell:",
            "  admissible  handed_over  disagreed  'decided[founded]'  settled",
            "  'consent.given:mediation[complainant]'  'referred[kifid]'",
            "  guard.recorded:insurer_allows_admission  deadline.extended:judgment",
            "  question.asked:complainant  complainant.replied  requested:status",
            "  message.sent:answer  message.bounced:answer",
            "  'disagreed[accept_late=yes]'  'decided[founded,corrective=true]'",
            "",
            "With --json, one object: organisation, procedure, version, received, entries, ends. Each entry: at, weekday, kind, what,"
                    + " to, stage, state, why, trace (the whole calculation, where it is about a promise). Kinds: registered; letter;"
                    + " warning; breach; stage (comes into a stage or is answered: to is its owner); promise (begins, changes, is"
                    + " kept, lapses); closing; person (what only people can do); event (as supposed); refused (not possible).",
            "",
            "Exit 0: told; 64: not understood, each mistake in one line on standard error; 78: the configuration, or no such"
                    + " organisation.",
            ""
        },
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

    private final Hub hub;

    @Spec
    CommandSpec spec;

    @Option(names = "--organisation", paramLabel = "NAME", required = true, description = "Whose procedure.")
    String organisation;

    @Option(
            names = "--received",
            paramLabel = "TIME",
            required = true,
            description =
                    "When the complaint reached us: 2026-12-18T16:30 in the organisation's zone, or with an offset or Z.")
    String received;

    @Option(
            names = "--channel",
            paramLabel = "WAY",
            defaultValue = "mail",
            description = "mail (default), form, phone (an oral complaint) or paper.")
    String channel;

    @Option(
            names = "--event",
            paramLabel = "TIME=FACT",
            description = "What happens: 2027-01-05T10:00=admissible. May be repeated.")
    List<String> events = List.of();

    @Option(names = "--until", paramLabel = "DAY", description = "The last day told. Default: a year on.")
    @Nullable
    String until;

    @Option(names = "--home", paramLabel = "DIR", description = "Where its config/ is. Default: as for check.")
    @Nullable
    Path home;

    @Option(names = "--json", description = "One JSON object, for programs.")
    boolean json;

    TimelineCommand(Hub hub) {
        this.hub = hub;
    }

    @Override
    public Integer call() {
        Organisation ours = Named.organisation(organisation, home == null ? hub.home() : home)
                .one();
        Misuse misuse = new Misuse();
        Optional<TimelineQuestion> question = new TimelineReading(this, ours, misuse).question();
        if (question.isEmpty()) {
            misuse.tell(spec.commandLine().getErr());
            return Console.NOT_UNDERSTOOD;
        }
        Timeline timeline = question.get().timeline();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(new TimelineJson(question.get(), timeline).object());
        } else {
            new TimelinePage(question.get(), timeline).lines().forEach(out::println);
        }
        return Console.FINE;
    }
}
