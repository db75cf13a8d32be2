package org.gehoor.desk.counter;

import java.util.Optional;
import org.gehoor.intake.CounterAnswer;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.ToldDate;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what may be told of a dossier at once: its number, and the date that its first letter will tell. */
@Component
class WhatNext {

    private final Organisations organisations;
    private final Dossiers dossiers;

    WhatNext(Organisations organisations, Dossiers dossiers) {
        this.organisations = organisations;
        this.dossiers = dossiers;
    }

    @Transactional(readOnly = true)
    Told of(String organisation, CounterAnswer.Registered registered) {
        Organisation ours = organisations.called(organisation);
        Dossier dossier = dossiers.find(registered.dossier()).orElseThrow();
        Optional<ToldDate> date = registered.joined() ? Optional.empty() : date(dossier, ours);
        DateWords words = DateWords.in(ours.languages().toAnswer(dossier.language()));
        return new Told(
                dossier.number(),
                Spoken.of(dossier.number()),
                registered.joined(),
                date.map(ToldDate::day).orElse(null),
                date.map(words::told).orElse(null),
                date.map(ToldDate::aim).orElse(null),
                ours.identity().telephone());
    }

    /**
     * To an employee. The number of a confidential dossier is told to nobody who did not have it: that somebody calls from a
     * telephone that is known there proves nothing.
     */
    @Transactional(readOnly = true)
    Told of(String organisation, CounterAnswer.Registered registered, boolean knewTheNumber) {
        boolean hidden = registered.joined()
                && !knewTheNumber
                && dossiers.find(registered.dossier())
                        .filter(Dossier::confidential)
                        .isPresent();
        return hidden ? kept(organisation) : of(organisation, registered);
    }

    Told kept(String organisation) {
        return new Told(
                null,
                null,
                false,
                null,
                null,
                null,
                organisations.called(organisation).identity().telephone());
    }

    private Optional<ToldDate> date(Dossier dossier, Organisation ours) {
        return dossiers.procedure(dossier).messages().stream()
                .filter(message -> message.event().contains(FactType.REGISTERED.word()))
                .findFirst()
                .flatMap(message ->
                        ToldDate.in(message, dossiers.procedure(dossier), ours.calendar(), dossiers.standing(dossier)));
    }
}
