package org.gehoor.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** A complaint as somebody hands it in; what is not said otherwise is in order. */
final class Handed {

    private final String organisation;
    private final List<SubmittedFile> files = new ArrayList<>();
    private String key = "k1";
    private @Nullable String wayIn;
    private @Nullable String dossier;
    private @Nullable String settled;
    Party party = new Party("Lies Peeters", "lies@klager.example", "09 223 44 55", null);
    String text = "Ik heb te weinig terugbetaald gekregen en niemand belt mij terug.";
    Map<String, String> fields;

    @Nullable
    String language;

    @Nullable
    Instant received;

    boolean anonymous;
    boolean confidential;

    Handed(String organisation) {
        this.organisation = organisation;
        this.fields = organisation.equals("lm") ? Map.of("member_number", "12345") : Map.of();
        if (organisation.equals("dijkstra")) {
            party = new Party("Lies Peeters", "lies@klager.example", "058 202 01 16", null);
        }
    }

    Handed under(String otherKey) {
        key = otherKey;
        return this;
    }

    Handed says(String words) {
        text = words;
        return this;
    }

    Handed with(SubmittedFile file) {
        files.add(file);
        return this;
    }

    Handed by(String channel) {
        wayIn = channel;
        return this;
    }

    Handed to(String number) {
        dossier = number;
        return this;
    }

    Handed settled(String how) {
        settled = how;
        return this;
    }

    Submission form() {
        return handed(Channel.FORM, null);
    }

    Submission note() {
        return handed(Channel.PHONE, "els");
    }

    Submission letter() {
        return handed(Channel.PAPER, "els");
    }

    private Submission handed(Channel channel, @Nullable String by) {
        return Submission.draft(organisation, channel, key)
                .wayIn(wayIn)
                .by(by)
                .complainant(party)
                .anonymous(anonymous)
                .subject("Terugbetaling")
                .text(text)
                .fields(fields)
                .language(language)
                .confidential(confidential)
                .settledOnTheSpot(settled)
                .receivedAt(received)
                .dossier(dossier)
                .files(files)
                .done();
    }
}
