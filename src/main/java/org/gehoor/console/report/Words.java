package org.gehoor.console.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.register.Figure;
import org.gehoor.register.YearRow;
import org.gehoor.register.YearTable;

/** The words for what the register says in keys: {@code yearly.properties} and its translations, then the procedure's own labels. */
final class Words {

    private final ResourceBundle bundle;
    private final String language;
    private final Organisation organisation;

    Words(Organisation organisation, String language) {
        this.organisation = organisation;
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.gehoor.console.report.yearly",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return language;
    }

    String of(String key, Object... values) {
        return values.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key)).format(values);
    }

    List<String> headings(List<String> columns) {
        return columns.stream().map(column -> of("column." + column)).toList();
    }

    /** The label of a row of figures. */
    String row(YearTable table, YearRow row) {
        if (row.key().equals("elsewhere")) {
            return of("row.elsewhere");
        }
        return switch (table.key()) {
            case "terms" -> of("strength." + row.group()) + ": " + or("promise", row.key());
            case "stage" -> stage(row.key());
            // what people typed is no key
            case "nature" ->
                row.key().equals("none") || row.key().equals("other") ? of("nature." + row.key()) : row.key();
            case "channel", "outcome" -> or(table.key(), row.key());
            default -> row.group().isEmpty() ? own(table, row) : of("row." + row.group(), body(row.key()));
        };
    }

    private String own(YearTable table, YearRow row) {
        String special = "row." + row.key() + "." + table.key();
        return bundle.containsKey(special) ? of(special) : of("row." + row.key());
    }

    /** What stands in one column of a complaint's row. */
    String field(String column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column) {
            case "channel" -> or("channel", value);
            case "status" -> or("state", value);
            case "outcome", "handled_how" -> bundle.containsKey("outcome." + value) ? of("outcome." + value) : value;
            case "stage" -> stage(value);
            default -> value;
        };
    }

    String figure(Figure figure) {
        if (figure.hidden()) {
            return of("hidden");
        }
        String text = figure.value() == Math.rint(figure.value())
                ? Long.toString(Math.round(figure.value()))
                : Double.toString(figure.value());
        return text.replace(".", of("decimal"));
    }

    private String or(String kind, String key) {
        return bundle.containsKey(kind + "." + key)
                ? of(kind + "." + key)
                : key.replace('_', ' ').replace('-', ' ');
    }

    private String stage(String id) {
        return organisation.procedure().stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .map(Stage::label)
                .map(label -> in(label, id))
                .orElse(id);
    }

    private String in(Map<String, String> label, String id) {
        return label.getOrDefault(
                language,
                label.getOrDefault(
                        "nl", label.values().stream().sorted().findFirst().orElse(id)));
    }

    private String body(String id) {
        return organisation.procedure().external().stream()
                .filter(any -> any.id().equals(id))
                .findFirst()
                .map(ExternalBody::name)
                .orElse(id.isEmpty() ? "?" : id);
    }
}
