package org.gehoor.register.analysis;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.register.Annual;
import org.gehoor.register.Opening;
import org.gehoor.register.RecordedFact;
import org.gehoor.register.YearEntry;
import org.gehoor.register.YearTable;

/** Reads the dossiers of an organisation one by one, and draws up the year. */
public final class Analyst {

    private final Organisation organisation;
    private final Period period;
    private final boolean forPublic;
    private final List<Counted> inPlay = new ArrayList<>();
    private final List<YearEntry> entries = new ArrayList<>();
    private final List<YearEntry> recommendations = new ArrayList<>();
    private final Proof proof = new Proof();

    public Analyst(Organisation organisation, Period period, boolean forPublic) {
        this.organisation = organisation;
        this.period = period;
        this.forPublic = forPublic;
    }

    /** One dossier that came in before the year was over, with its whole history. */
    public void read(Cover cover, Procedure procedure, List<RecordedFact> facts) {
        Reading reading = Reading.of(organisation, period, cover, procedure, facts);
        if (reading.facts().isEmpty()) {
            proof.withoutHistory(cover);
            return;
        }
        Counted counted = reading.counted();
        proof.read(cover, counted, reading.facts().size() == facts.size());
        if (!counted.inPlay()) {
            return;
        }
        inPlay.add(counted);
        if (!forPublic) {
            entries.add(reading.entry(counted));
            recommendations.addAll(Entries.recommendations(counted, period));
        }
    }

    /**
     * The year, proved.
     *
     * @param register the same counts by the database itself
     * @throws IllegalStateException when figures and register do not fit; says where
     */
    public Annual conclude(Opening elsewhere, Waiting waiting, RegisterCount register) {
        Balance balance = Balance.of(inPlay, elsewhere);
        proof.holds(balance, register);
        List<YearTable> tables = new ArrayList<>();
        tables.add(balance.table(forPublic));
        tables.addAll(spreads(elsewhere));
        tables.add(Terms.of(inPlay));
        tables.add(new Days(period, forPublic).of(inPlay));
        tables.add(Further.of(inPlay, waiting, forPublic));
        return new Annual(
                organisation.name(),
                period.year(),
                period.firstDay(),
                period.lastDay(),
                period.provisional(),
                forPublic,
                register.rows(),
                forPublic ? Publication.of(tables) : tables,
                entries,
                recommendations);
    }

    private List<YearTable> spreads(Opening elsewhere) {
        Procedure today = organisation.procedure();
        Natures natures = new Natures(inPlay, forPublic);
        List<String> stages = today.stages().stream().map(Stage::id).toList();
        List<String> outcomes = today.outcomes().stream().map(Outcome::id).toList();
        return List.of(
                new Spread("channel", Counted::channel, List.of("mail", "form", "phone", "paper"))
                        .of(inPlay, elsewhere),
                new Spread("nature", natures::of, List.of()).of(inPlay, elsewhere),
                new Spread("outcome", Counted::outcome, outcomes).of(inPlay, elsewhere),
                new Spread("stage", one -> one.year().standing().stage(), stages).of(inPlay, elsewhere));
    }
}
