package org.gehoor.register.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Role;
import org.gehoor.organisation.RoleSide;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.custody.Identity;
import org.gehoor.procedure.stage.BodyKind;
import org.gehoor.register.RecordedFact;
import org.gehoor.register.YearEntry;

/**
 * Reads one dossier for the year: its facts up to the year's end, by the procedure of its day.
 *
 * @param facts those until then; {@code registered} always, for the complaint was there before it had a number
 */
record Reading(Organisation organisation, Period period, Cover cover, Procedure procedure, List<RecordedFact> facts) {

    static Reading of(
            Organisation organisation, Period period, Cover cover, Procedure procedure, List<RecordedFact> all) {
        List<RecordedFact> until = all.stream()
                .filter(fact -> isFirst(fact) || fact.at().isBefore(period.end()))
                .toList();
        return new Reading(organisation, period, cover, procedure, until);
    }

    Counted counted() {
        Said said = new Said(facts);
        List<Fact> bare = facts.stream()
                .map(fact -> new Fact(fact.type(), fact.at(), fact.details()))
                .toList();
        DossierYear year = DossierYear.of(procedure, organisation.calendar(), bare, cover.receivedAt(), period);
        List<RecordedFact> ofTheYear =
                facts.stream().filter(fact -> period.holds(fact.at())).toList();
        boolean oral = facts.stream()
                .anyMatch(fact -> isFirst(fact) && "oral".equals(fact.details().get(Fact.FILED)));
        return new Counted(
                cover.number(),
                cover.receivedAt(),
                cover.channel(),
                oral,
                cover.restricted(),
                said.nature(procedure),
                new Result(facts).outcome(),
                year,
                OnTheSpot.settled(oral, facts, period),
                secondLine(year, ofTheYear),
                ofTheYear);
    }

    YearEntry entry(Counted counted) {
        Said said = new Said(facts);
        String how = said.field("handled_how").or(new Result(facts)::how).orElse("");
        return Entries.complaint(counted, procedure, responsible(said, counted), how, period);
    }

    private String responsible(Said said, Counted counted) {
        String owner = counted.year().standing().owner();
        String role = role(owner)
                .map(found -> found.label(organisation.languages().fallback()))
                .orElse(owner);
        boolean nobodyNamed =
                organisation.procedure().reporting().stream().anyMatch(report -> report.identity() == Identity.REMOVED);
        return nobodyNamed
                ? role
                : said.field("responsible_name").or(() -> said.field("handler")).orElse(role);
    }

    private boolean secondLine(DossierYear year, List<RecordedFact> ofTheYear) {
        Stream<String> referred = ofTheYear.stream()
                .filter(fact -> Said.word(fact.type()).equals(FactType.REFERRED.word()))
                .map(fact -> fact.details().getOrDefault("body", ""));
        return year.owners().stream().anyMatch(owner -> role(owner)
                        .filter(role -> role.side() == RoleSide.SECOND_LINE)
                        .isPresent())
                || referred.anyMatch(body -> procedure.external().stream()
                        .anyMatch(any -> any.id().equals(body) && any.kind() == BodyKind.SECOND_LINE));
    }

    private Optional<Role> role(String id) {
        return organisation.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst();
    }

    private static boolean isFirst(RecordedFact fact) {
        return fact.type().equals(FactType.REGISTERED.word());
    }
}
