package org.gehoor.register;

import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.command.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What commands change beside the history: the cover of a dossier, whoever complains, which dossier goes on after a merger. */
@Component
final class Corrections {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final DueMoments dueMoments;

    Corrections(JdbcClient jdbc, Dossiers dossiers, DueMoments dueMoments) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.dueMoments = dueMoments;
    }

    /** Why the register can't follow a command, whatever the procedure says. */
    Optional<String> whyNot(Dossier dossier, Order order) {
        return switch (order.type()) {
            case MERGE -> whyNotInto(dossier, order.value("into").orElse(""));
            case MARK_CONFIDENTIAL ->
                dossier.confidential() ? Optional.of("the dossier is confidential already") : Optional.empty();
            case UNMARK_CONFIDENTIAL ->
                dossier.confidential() ? Optional.empty() : Optional.of("the dossier is not confidential");
            default -> Optional.empty();
        };
    }

    private Optional<String> whyNotInto(Dossier dossier, String into) {
        Optional<Dossier> other = dossiers.numbered(dossier.organisation(), into);
        if (other.isEmpty()) {
            return Optional.of("there is no dossier " + into + " to merge it into");
        }
        if (other.get().id() == dossier.id()) {
            return Optional.of("a dossier can't be merged into itself");
        }
        return other.get().state().equals("closed")
                ? Optional.of("the dossier " + into + " is closed: reopen it first")
                : Optional.empty();
    }

    /** What the facts are then told by: a bare or a full message. */
    void before(Dossier dossier, Order order) {
        switch (order.type()) {
            case MARK_CONFIDENTIAL -> confidentiality(dossier, "restricted");
            case UNMARK_CONFIDENTIAL -> confidentiality(dossier, "normal");
            default -> {}
        }
    }

    void after(Dossier dossier, Order order) {
        switch (order.type()) {
            case CORRECT_REGISTRATION -> correct(dossier, order.words());
            case MERGE ->
                dossiers.numbered(dossier.organisation(), order.value("into").orElseThrow())
                        .ifPresent(other -> lead(dossier.id(), other.id()));
            case SENT_OUTSIDE ->
                dueMoments.sentByAPerson(
                        dossier.id(),
                        SentOutside.tasks(order.value("message").orElseThrow()),
                        "sent outside the hub on " + order.value("on").orElseThrow());
            case UNMERGE, REOPEN -> {
                lead(dossier.id(), null);
                answered(dossier);
            }
            case DISAGREE, OBJECT -> answered(dossier);
            default -> {}
        }
    }

    /** Somebody concerned asks for it, and not by a command. */
    void restrict(Dossier dossier) {
        confidentiality(dossier, "restricted");
    }

    /** Whoever wrote to a closed dossier has been heard. */
    private void answered(Dossier dossier) {
        dueMoments.lookIsNotNeeded(dossier.id(), null, "reply to a closed dossier", "it goes on");
    }

    private void confidentiality(Dossier dossier, String level) {
        jdbc.sql("update dossier set confidentiality = ? where id = ?")
                .params(level, dossier.id())
                .update();
    }

    /** Name and address of the complainant; the other fields of the registration are words of the fact. */
    private void correct(Dossier dossier, Map<String, String> fields) {
        String name = fields.get("name");
        String address = fields.get("mail");
        if (name != null || address != null) {
            jdbc.sql(
                            """
                            update party set name = coalesce(:name, name), address = coalesce(:address, address),
                                   address_key = coalesce(:key, address_key)
                             where id = (select min(id) from party where dossier = :dossier and role = 'complainant')
                            """)
                    .param("name", name == null ? null : Storable.text(name))
                    .param("address", address == null ? null : Storable.text(address))
                    .param("key", Party.key(address))
                    .param("dossier", dossier.id())
                    .update();
        }
    }

    private void lead(long from, @org.jspecify.annotations.Nullable Long to) {
        jdbc.sql("update dossier set merged_into = ? where id = ?")
                .param(to)
                .param(from)
                .update();
    }
}
