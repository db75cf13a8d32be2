package org.gehoor.dispatch;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Labels;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.filing.FieldType;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.register.Dossier;
import org.gehoor.register.Party;
import org.gehoor.register.RecordedFact;

/** What a dossier says to a field of the registration form: the words last given for it, else what the register knows by itself. */
final class RegistrationAnswers {

    private static final List<FactType> CORRESPONDENCE = List.of(
            FactType.REGISTERED, FactType.COMPLAINANT_REPLIED, FactType.CONTACT_RECORDED, FactType.MESSAGE_SENT);

    /** What the register knows better than anybody said once. */
    private static final List<String> BY_ITSELF = List.of("confidential", "status", "channel", "received_at");

    private static final List<String> TRUTHS = List.of("true", "false");

    private final RegistrationSheet sheet;
    private final ResourceBundle words;
    private final String language;

    RegistrationAnswers(RegistrationSheet sheet, ResourceBundle words, String language) {
        this.sheet = sheet;
        this.words = words;
        this.language = language;
    }

    String to(Registration.Field field) {
        String known = BY_ITSELF.contains(field.id()) ? known(field.id()) : "";
        String said = known.isBlank() ? lastSaid(field.id()) : known;
        String answer = said.isBlank() ? known(field.id()) : said;
        if (field.type() == FieldType.BOOLEAN && TRUTHS.contains(answer)) {
            return yesOrNo(answer.equals("true"));
        }
        return answer.isBlank() ? words.getString("missing") : answer;
    }

    String description() {
        RecordedFact first = sheet.facts().get(0);
        if (first.content().isEmpty()) {
            return words.getString("erased");
        }
        String text = Objects.toString(first.content().get("text"), "");
        return text.isBlank() ? words.getString("missing") : text;
    }

    private String lastSaid(String field) {
        for (int i = sheet.facts().size() - 1; i >= 0; i--) {
            if (sheet.facts().get(i).content().get("words") instanceof Map<?, ?> given
                    && given.get(field) instanceof String text
                    && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String contact(Party complainant) {
        return Stream.of(complainant.address(), complainant.telephone(), complainant.postal())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String known(String field) {
        Dossier dossier = sheet.dossier();
        Party complainant = dossier.complainant();
        String name = Objects.toString(complainant.name(), "");
        String address = Objects.toString(complainant.address(), "");
        return switch (field) {
            case "name" -> name;
            case "contact" -> contact(complainant);
            case "name_address" ->
                Stream.of(name, Objects.toString(complainant.postal(), address))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n"));
            case "description" -> description();
            case "received_at" -> moment(dossier.receivedAt());
            case "filed_on" -> day(dossier.receivedAt());
            case "channel" -> words.getString("channel." + dossier.channel().key());
            case "confidential" -> yesOrNo(dossier.confidential());
            case "status" -> words.getString("state." + dossier.state()) + " – " + stage(dossier.stage());
            case "correspondence" -> correspondence();
            case "responsible_name" -> lastDetail("handler");
            case "handled_on" ->
                sheet.facts().stream()
                        .filter(fact -> is(fact, FactType.CLOSED))
                        .reduce((earlier, later) -> later)
                        .map(fact -> day(fact.at()))
                        .orElse("");
            default -> "";
        };
    }

    private String yesOrNo(boolean answer) {
        return words.getString(answer ? "yes" : "no");
    }

    /** A name is a detail of an assignment, or among its words. */
    private String lastDetail(String detail) {
        String said = lastSaid(detail);
        for (RecordedFact fact : sheet.facts()) {
            said = said.isBlank() && fact.details().containsKey(detail)
                    ? fact.details().get(detail)
                    : said;
        }
        return said;
    }

    /** What went to and fro, a line each. */
    private String correspondence() {
        String lines = sheet.facts().stream()
                .filter(fact -> CORRESPONDENCE.stream().anyMatch(type -> is(fact, type)))
                .filter(fact -> !isMovedAway(fact))
                .map(fact ->
                        day(
                                        FactType.REGISTERED.word().equals(fact.type())
                                                ? sheet.dossier().receivedAt()
                                                : fact.at()) + ": " + what(fact.fact()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? words.getString("none") : lines;
    }

    private boolean isMovedAway(RecordedFact come) {
        return sheet.facts().stream()
                .anyMatch(fact -> is(fact, FactType.MESSAGE_MOVED)
                        && Integer.toString(come.seq()).equals(fact.details().get(Fact.UNDOES)));
    }

    private String what(Fact fact) {
        FactType type = FactType.called(fact.type()).orElseThrow();
        String letter = fact.subject().orElse("").replace('_', ' ');
        return MessageFormat.format(words.getString("fact." + type.word()), letter);
    }

    private static boolean is(RecordedFact fact, FactType type) {
        return FactType.called(fact.type()).filter(type::equals).isPresent();
    }

    private String stage(String id) {
        return sheet.procedure().stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .map(stage -> Labels.in(stage.label(), language, id))
                .orElse(id);
    }

    private String day(Instant moment) {
        return DateWords.in(language)
                .date(moment.atZone(sheet.organisation().zone()).toLocalDate());
    }

    private String moment(Instant moment) {
        return DateWords.in(language).moment(moment.atZone(sheet.organisation().zone()));
    }
}
