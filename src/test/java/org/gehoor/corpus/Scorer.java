package org.gehoor.corpus;

import static org.gehoor.corpus.Words.address;
import static org.gehoor.corpus.Words.collapsed;
import static org.gehoor.corpus.Words.id;
import static org.gehoor.corpus.Words.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Holds one answer of {@code read --json} against what a label claims; a claim that is not made is not judged. */
final class Scorer {

    private static final Set<String> BY_PEOPLE = Set.of("complaint-like/new", "reply", "forwarded", "html-only");

    private final Scores scores;
    private final String file;
    private final String category;
    private final JsonNode claims;
    private final JsonNode said;

    private Scorer(Scores scores, Corpus.Labelled mail, JsonNode said) {
        this.scores = scores;
        this.file = mail.file() + " (" + mail.source().getFileName() + ")";
        this.category = mail.category();
        this.claims = mail.expected();
        this.said = said;
    }

    static void score(Corpus.Labelled mail, JsonNode said, Scores scores) {
        Scorer scorer = new Scorer(scores, mail, said);
        scorer.machines();
        scorer.bounces();
        scorer.headers();
        scorer.files();
        scorer.replies();
        scorer.forwards();
    }

    private void machines() {
        String kind = of(said.path("automatic").path("kind"));
        if (claims.has("is_auto")) {
            boolean automatic = claims.path("is_auto").asBoolean();
            judge(
                    automatic ? "automatic: recognised" : "a person's mail: not called automatic",
                    kind.isEmpty() != automatic);
        }
        if (claims.has("is_bounce")) {
            boolean bounce = claims.path("is_bounce").asBoolean();
            judge(bounce ? "bounce: recognised" : "no bounce: not called one", kind.equals("bounce") == bounce);
        }
        if (claims.path("is_delay").asBoolean()) {
            judge("delay: told from a bounce", kind.equals("delay"));
        }
        boolean silent = !said.path("mayAnswer").asBoolean();
        if (claims.path("must_not_autorespond").asBoolean()) {
            judge(category.equals("spam") ? "spam: silent (score)" : "must not be answered: silent", silent);
        } else if (BY_PEOPLE.contains(category)
                && claims.has("is_auto")
                && !claims.path("is_auto").asBoolean()) {
            judge("a person's mail: may be answered", !silent);
        }
    }

    private void bounces() {
        JsonNode recipients = said.path("bounce").path("recipients");
        if (!claims.path("bounced_recipients").isEmpty()) {
            Set<String> found = new HashSet<>(each(recipients, Words::address));
            judge("bounce: recipients", found.containsAll(each(claims.path("bounced_recipients"), Scorer::small)));
        }
        if (!claims.path("dsn_statuses").isEmpty()) {
            Set<String> found = new HashSet<>(each(recipients, to -> of(to.path("status"))));
            judge("bounce: status", found.containsAll(each(claims.path("dsn_statuses"), Words::of)));
        }
    }

    private void headers() {
        if (claims.has("subject_decoded")) {
            judge("subject", collapsed(of(claims.path("subject_decoded"))).equals(collapsed(of(said.path("subject")))));
        }
        if (claims.has("from_address")) {
            judge("sender", small(claims.path("from_address")).equals(address(said.path("from"))));
        }
        if (claims.has("message_id")) {
            judge("message id", id(claims.path("message_id")).equals(id(said.path("messageId"))));
        }
        if (claims.has("in_reply_to")) {
            judge("in reply to", of(said.path("inReplyTo")).contains(id(claims.path("in_reply_to"))));
        }
        if (!of(claims.path("text_contains")).isEmpty()) {
            judge("text", collapsed(of(said.path("text"))).contains(collapsed(of(claims.path("text_contains")))));
        }
    }

    private void files() {
        JsonNode files = said.path("attachments");
        if (claims.has("attachment_count")) {
            judge(
                    "attachments: count",
                    files.size() == claims.path("attachment_count").asInt());
        }
        if (claims.has("attachment_names")
                && !claims.path("attachment_names_is_prefix").asBoolean()) {
            List<String> wanted = sorted(each(claims.path("attachment_names"), name -> collapsed(of(name))));
            judge("attachments: names", wanted.equals(sorted(each(files, file -> collapsed(of(file.path("name")))))));
        }
        if (!claims.path("attachment_safe_basenames").isEmpty()) {
            judge(
                    "attachments: safe names",
                    each(files, file -> of(file.path("safeName"))).stream()
                            .noneMatch(name -> name.matches("(?s).*[/\\\\\\x00-\\x1f].*|\\.\\.?")));
        }
    }

    private void replies() {
        String added = of(said.path("newText"));
        text("reply_text", said.path("newText"), "reply: new text (score)");
        for (String kept : oneOrMore("reply_contains")) {
            judge("reply: keeps", collapsed(added).contains(collapsed(kept)));
        }
        for (String dropped : oneOrMore("reply_not_contains")) {
            judge("reply: drops", !collapsed(added).contains(collapsed(dropped)));
        }
    }

    private void forwards() {
        JsonNode inner = said.path("forwarded");
        boolean found = inner.isObject();
        if (!claims.path("forwarded").isBoolean()) {
            return;
        }
        if (!claims.path("forwarded").asBoolean()) {
            judge("no forward: not called one", !found);
            return;
        }
        judge("forward: recognised", found);
        if (claims.has("original_from_address")) {
            judge(
                    "forward: first sender",
                    small(claims.path("original_from_address")).equals(address(inner.path("from"))));
        }
        if (!of(claims.path("original_subject")).isEmpty()) {
            judge(
                    "forward: first subject",
                    collapsed(of(claims.path("original_subject"))).equals(collapsed(of(inner.path("subject")))));
        }
        text("original_body", inner.path("text"), "forward: first text (score)");
    }

    /** Some labels hold a text, some only its hash. */
    private void text(String claim, JsonNode got, String measure) {
        String bare = Words.bare(of(got));
        if (claims.has(claim)) {
            judge(measure, Words.bare(of(claims.path(claim))).equals(bare));
        } else if (claims.has(claim + "_sha256_nows")) {
            judge(measure, of(claims.path(claim + "_sha256_nows")).equals(Digests.sha256(bare)));
        }
    }

    private void judge(String measure, boolean right) {
        scores.add(measure, right, file);
    }

    private List<String> oneOrMore(String claim) {
        JsonNode node = claims.path(claim);
        return node.isTextual() ? List.of(node.asText()) : each(node, Words::of);
    }

    private static List<String> each(JsonNode nodes, Function<JsonNode, String> word) {
        return StreamSupport.stream(nodes.spliterator(), false).map(word).toList();
    }

    private static List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.removeIf(String::isEmpty);
        sorted.sort(null);
        return sorted;
    }

    private static String small(JsonNode node) {
        return of(node).toLowerCase(Locale.ROOT);
    }
}
