package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gehoor.intake.mail.machine.Bounce;
import org.gehoor.intake.mail.machine.Machine;

/** What an {@code .expected.yml} claims of a mail; a missing key claims nothing, {@code none} claims absence. */
record ExpectedReading(JsonNode claims) {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en", "de");

    void compareWith(final Mail mail) {
        claims.properties().forEach(claim -> compare(claim, mail));
    }

    private void compare(final Map.Entry<String, JsonNode> claim, final Mail mail) {
        final JsonNode value = claim.getValue();
        switch (claim.getKey()) {
            case "from" -> addresses(value, mail.from());
            case "replyTo" -> addresses(value, mail.replyTo());
            case "to" -> addresses(value, mail.to());
            case "cc" -> addresses(value, mail.cc());
            case "subject" -> same(value, mail.subject());
            case "messageId" -> same(value, mail.messageId());
            case "inReplyTo" -> same(value, mail.inReplyTo());
            case "references" -> assertThat(mail.references()).isEqualTo(strings(value));
            case "claimedAt" -> same(value, mail.claimedAt());
            case "text" -> same(value, mail.text().strip());
            case "textContains" -> assertThat(mail.text()).contains(strings(value));
            case "attachments" -> attachments(value, mail.attachments());
            case "automatic" ->
                same(
                        value,
                        mail.automatic() == null
                                ? null
                                : mail.automatic().kind().word());
            case "bounce" -> bounce(value, mail.bounce());
            case "mayAnswer" -> assertThat(mail.mayAnswer()).isEqualTo(value.asBoolean());
            case "why" -> each(value, reasons(mail));
            case "legibility" -> same(value, mail.legibility());
            case "warnings" -> warnings(value, mail.warnings());
            case "languageHint" -> same(value, mail.languageHint());
            case "language" ->
                same(
                        value,
                        Language.guess(mail.text(), mail.languageHint(), LANGUAGES)
                                .orElse(null));
            default -> throw new AssertionError(claim.getKey() + " is no key of an expected reading");
        }
    }

    private static void same(final JsonNode expected, final Object actual) {
        assertThat(Objects.toString(actual, "none")).isEqualTo(expected.asText());
    }

    private static void addresses(final JsonNode expected, final List<Address> actual) {
        final List<Address> wanted = new ArrayList<>();
        expected.forEach(node -> wanted.add(
                new Address(node.get("address").asText(), node.get("name").asText())));
        assertThat(actual).isEqualTo(wanted);
    }

    private static void attachments(final JsonNode expected, final List<Part> actual) {
        assertThat(actual).hasSize(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            final Part part = actual.get(i);
            expected.get(i).properties().forEach(claim -> assertThat(field(part, claim.getKey()))
                    .as(claim.getKey())
                    .isEqualTo(
                            claim.getValue().isNull()
                                    ? "none"
                                    : claim.getValue().asText()));
        }
    }

    private static String field(final Part part, final String key) {
        return switch (key) {
            case "path" -> part.path();
            case "name" -> Objects.toString(part.name(), "none");
            case "safeName" -> part.safeName();
            case "mediaType" -> part.mediaType();
            case "size" -> Long.toString(part.size());
            case "sha256" -> part.sha256();
            case "inline" -> Boolean.toString(part.inline());
            default -> throw new AssertionError(key + " is no key of an attachment");
        };
    }

    private static void bounce(final JsonNode expected, final Bounce actual) {
        if (actual == null || !expected.isObject()) {
            same(expected, actual);
            return;
        }
        if (expected.has("originalMessageId")) {
            same(expected.get("originalMessageId"), actual.originalMessageId());
        }
        assertThat(actual.recipients().stream()
                        .map(each -> each.address() + " " + each.action() + " " + each.status())
                        .toList())
                .isEqualTo(strings(expected.get("recipients")));
        if (expected.has("diagnostics")) {
            each(
                    expected.get("diagnostics"),
                    actual.recipients().stream()
                            .map(each -> Objects.toString(each.diagnostic()))
                            .toList());
        }
    }

    private static void warnings(final JsonNode expected, final List<String> actual) {
        each(expected, actual);
        if (expected.isEmpty()) {
            assertThat(actual).isEmpty();
        }
    }

    private static void each(final JsonNode expected, final List<String> actual) {
        strings(expected).forEach(part -> assertThat(actual).anyMatch(said -> said.contains(part)));
    }

    private static List<String> reasons(final Mail mail) {
        final Machine machine = mail.automatic();
        return Stream.concat(mail.mayAnswerWhy().stream(), machine == null ? Stream.empty() : machine.why().stream())
                .toList();
    }

    private static List<String> strings(final JsonNode node) {
        final List<String> strings = new ArrayList<>();
        node.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
