package org.gehoor.corpus;

import static org.gehoor.corpus.Words.collapsed;
import static org.gehoor.corpus.Words.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Holds what {@code read --json} says of a transcript against what its label claims; a claim that is not made is not judged. */
final class CallScorer {

    private final Scores scores;
    private final String file;
    private final JsonNode claims;
    private final JsonNode said;

    private CallScorer(Scores scores, JsonNode label, JsonNode said) {
        this.scores = scores;
        this.file = label.path("path").asText();
        this.claims = label.path("expected");
        this.said = said;
    }

    static void score(JsonNode label, JsonNode said, Scores scores) {
        CallScorer scorer = new CallScorer(scores, label, said);
        if (label.path("kind").asText().equals("vcon-invalid")) {
            scorer.judge(
                    "invalid: set aside with a reason",
                    of(said.path("outcome")).equals("set-aside")
                            && !of(said.path("reason")).isEmpty());
            return;
        }
        scorer.judge("recognised as a call", of(said.path("kind")).equals("call"));
        if (label.path("kind").asText().equals("vcon")) {
            scorer.vcon();
        } else {
            scorer.transcript();
        }
    }

    private void vcon() {
        judge("format", of(said.path("format")).equals("vcon"));
        if (claims.has("parties")) {
            parties("parties: names", one -> one.path("name").asText(), one -> one.path("name")
                    .asText());
            parties("parties: telephone", one -> digits(one.path("tel")), one -> digits(one.path("telephone")));
            parties("parties: roles", one -> role(one.path("role")), one -> one.path("role")
                    .asText());
        }
        JsonNode turns = said.path("turns");
        if (claims.has("turns")) {
            judge("turns: count", turns.size() == claims.path("turns").asInt());
            judge(
                    "turns: first text",
                    same(
                            claims.path("first_turn").path("message"),
                            turns.path(0).path("text")));
            judge(
                    "turns: last text",
                    same(
                            claims.path("last_turn").path("message"),
                            turns.path(turns.size() - 1).path("text")));
            judge(
                    "turns: role of the first speaker",
                    role(claims.path("first_turn").path("speaker"))
                            .equals(turns.path(0).path("role").asText()));
        }
        if (claims.has("start")) {
            judge("start", of(said.path("startedAt")).regionMatches(0, of(claims.path("start")), 0, 19));
        }
        if (claims.has("duration_s")) {
            double apart = said.path("durationSeconds").asDouble(-1)
                    - claims.path("duration_s").asDouble();
            judge("duration", Math.abs(apart) < 1);
        }
    }

    private void transcript() {
        String text = collapsed(StreamSupport.stream(said.path("turns").spliterator(), false)
                .map(turn -> of(turn.path("text")))
                .collect(Collectors.joining(" ")));
        if (claims.has("format")) {
            judge("format", bare(claims.path("format")).equals(bare(said.path("format"))));
        }
        if (claims.has("text_startswith")) {
            judge("text", text.startsWith(collapsed(of(claims.path("text_startswith")))));
        }
        if (claims.has("words")) {
            int claimed = claims.path("words").asInt();
            judge("words", Math.abs(text.split(" ").length - claimed) <= Math.max(1, claimed / 20));
        }
    }

    private void parties(String measure, Function<JsonNode, String> claimed, Function<JsonNode, String> got) {
        judge(measure, each(claims.path("parties"), claimed).equals(each(said.path("parties"), got)));
    }

    private static List<String> each(JsonNode nodes, Function<JsonNode, String> word) {
        return StreamSupport.stream(nodes.spliterator(), false).map(word).toList();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return collapsed(of(one)).equals(collapsed(of(other)));
    }

    private static String role(JsonNode word) {
        String small = of(word).toLowerCase(Locale.ROOT);
        return small.equals("agent") ? "employee" : small.equals("customer") ? "complainant" : "unknown";
    }

    private static String digits(JsonNode number) {
        return of(number).replaceAll("\\D", "");
    }

    private static String bare(JsonNode format) {
        return of(format).toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    private void judge(String measure, boolean right) {
        scores.add(measure, right, file);
    }
}
