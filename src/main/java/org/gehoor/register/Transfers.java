package org.gehoor.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages out of the dossiers into which they came by mistake. Putting them where they belong is {@link Register#join}'s. */
@Component
public class Transfers {

    private static final String ENTRY =
            """
            with recursive onward as (
              select id, merged_into from dossier where id = :from
              union all select d.id, d.merged_into from dossier d join onward l on d.id = l.merged_into)
            select e.dossier, e.seq from dossier_event e join onward l on l.id = e.dossier
             where e.type = 'complainant.replied' and (e.content ->> 'receivedMessage')::bigint = :message
             order by e.seq desc limit 1
            """;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Rulebook rulebook;
    private final History history;
    private final Belongings belongings;
    private final Clock clock;

    Transfers(
            JdbcClient jdbc,
            Dossiers dossiers,
            Rulebook rulebook,
            History history,
            Belongings belongings,
            Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.rulebook = rulebook;
        this.history = history;
        this.belongings = belongings;
        this.clock = clock;
    }

    /** Where it came in: the dossier, and the fact there. */
    record Entry(long dossier, int seq) {}

    /**
     * What a message leaves behind.
     *
     * @param seq of the fact by which it had come in, in that dossier
     * @param confidential whether the dossier is: what comes out of it must not become less so
     */
    public record Gap(long dossier, int seq, boolean confidential) {}

    /** The dossier where it shall go, or goes by now when that was merged into another; both are locked until the transaction ends. */
    @Transactional
    public Optional<Dossier> destination(Transfer transfer) {
        String organisation = dossiers.find(transfer.from()).orElseThrow().organisation();
        Optional<Dossier> to = Optional.ofNullable(transfer.to())
                .flatMap(number -> dossiers.numbered(organisation, number))
                .map(dossiers::leading)
                .filter(dossier -> dossiers.isOpenTo(transfer.actor(), dossier));
        // the lower id first, so that two that change places do not wait for each other
        Stream.concat(entry(transfer).map(Entry::dossier).stream(), to.map(Dossier::id).stream())
                .sorted()
                .forEach(dossiers::lock);
        return to.map(dossier -> dossiers.lock(dossier.id()));
    }

    /** Empty where somebody has the say about it, also about one that did not come in as an addition: asked first of all. */
    @Transactional(readOnly = true)
    public Optional<String> whyNotTheirs(Transfer transfer) {
        long from = entry(transfer).map(Entry::dossier).orElse(transfer.from());
        return whyNotTheirs(dossiers.find(from).orElseThrow(), transfer);
    }

    private Optional<String> whyNotTheirs(Dossier from, Transfer transfer) {
        return role(from, transfer).isPresent() ? Optional.empty() : Optional.of("move_message is not theirs to give");
    }

    /** Why it can't be taken out of its dossier, or not to that one; empty: it can. */
    @Transactional
    public Optional<String> whyNot(Transfer transfer) {
        Optional<Dossier> to = destination(transfer);
        Optional<Entry> entry = entry(transfer);
        if (entry.isEmpty()) {
            return Optional.of("message " + transfer.message() + " was not added to a dossier");
        }
        Dossier from = dossiers.lock(entry.get().dossier());
        Optional<String> whyNotTheirs = whyNotTheirs(from, transfer);
        if (whyNotTheirs.isPresent()) {
            return whyNotTheirs;
        }
        if (transfer.to() != null && to.isEmpty()) {
            // of one that they may not read they are told no more than of one that is not there
            return Optional.of("there is no dossier " + transfer.to());
        }
        if (to.filter(dossier -> dossier.id() == from.id()).isPresent()) {
            return Optional.of("message " + transfer.message() + " is in dossier " + from.number() + " already");
        }
        if (to.filter(dossier -> from.confidential() && !dossier.confidential()).isPresent()) {
            return Optional.of("dossier " + from.number() + " is confidential and "
                    + to.get().number() + " is not: mark " + to.get().number() + " confidential first");
        }
        return isBuiltUpon(from, entry.get())
                ? Optional.of("by message " + transfer.message() + " dossier " + from.number()
                        + " was confirmed in writing, and people have worked on it since")
                : Optional.empty();
    }

    /**
     * Takes it out, which must be possible; {@link #note} comes when it is where it belongs.
     *
     * @param references its Message-IDs
     */
    @Transactional
    public Gap takeOut(Transfer transfer, List<String> references) {
        Entry entry = entry(transfer).orElseThrow();
        Dossier from = dossiers.lock(entry.dossier());
        belongings.go(from.id(), entry.seq(), transfer, references);
        return new Gap(from.id(), entry.seq(), from.confidential());
    }

    /**
     * Notes where it went; the handler of the dossier where it was is told.
     *
     * @param into the dossier where it is from now on
     */
    @Transactional
    public void note(Transfer transfer, Gap gap, long into) {
        Dossier from = dossiers.lock(gap.dossier());
        Dossier other = dossiers.find(into).orElseThrow();
        Map<String, String> details = new TreeMap<>();
        details.put("received_message", Long.toString(transfer.message()));
        details.put(Fact.UNDOES, Integer.toString(gap.seq()));
        role(from, transfer).ifPresent(role -> details.put(Fact.ROLE, role));
        if (!other.confidential()) {
            details.put(Fact.INTO, other.number());
        }
        history.append(
                from,
                new NewFact(
                        FactType.MESSAGE_MOVED.word(),
                        clock.instant(),
                        details,
                        Content.of(Map.of("reason", transfer.reason())),
                        Storable.text(transfer.actor().name())),
                true);
    }

    private Optional<Entry> entry(Transfer transfer) {
        return jdbc.sql(ENTRY)
                .param("from", transfer.from())
                .param("message", transfer.message())
                .query(Entry.class)
                .optional();
    }

    private Optional<String> role(Dossier from, Transfer transfer) {
        DossierRules rules = rulebook.of(from);
        return new Authority(rules.procedure(), rules.organisation(), from).steeringRole(transfer.actor());
    }

    /** Whether what people did since rests on it: without it the oral complaint would still wait for its confirmation. */
    private boolean isBuiltUpon(Dossier from, Entry entry) {
        List<RecordedFact> facts = dossiers.facts(from.id());
        return facts.size() > entry.seq()
                && facts.get(entry.seq()).fact().is(FactType.CONFIRMED_IN_WRITING)
                && facts.get(entry.seq()).details().get(Fact.ROLE) == null
                && facts.stream().skip(entry.seq()).anyMatch(fact -> fact.details()
                        .containsKey(Fact.ROLE));
    }
}
