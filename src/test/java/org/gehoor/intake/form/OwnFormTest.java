package org.gehoor.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.print.Printed;
import org.junit.jupiter.api.Test;

class OwnFormTest {

    private static final Organisations ORGANISATIONS =
            Organisations.check(Path.of(""), name -> null).orThrow();

    @Test
    void everyOrganisationHasOneInEachOfItsLanguagesThatIsReadAgain() {
        for (Organisation organisation : ORGANISATIONS.all()) {
            for (String language : organisation.languages().offered()) {
                byte[] blank = OwnForm.blank(organisation, language);
                PdfForm form = FormReader.read(blank);
                assertThat(form.finding()).as(organisation + " " + language).isEqualTo(Finding.FILLED);
                assertThat(values(form)).containsKeys(OwnForm.MARK, OwnForm.DESCRIPTION);
                assertThat(values(form).get(OwnForm.MARK)).startsWith(organisation.name() + " ");
                assertThat(Printed.text(blank)).contains(organisation.displayName());
                assertThat(Printed.pages(blank)).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void asksWhatTheRegistrationAsksOfAComplainantAndNothingElse() {
        assertThat(asked("lm")).containsExactlyInAnyOrder("name", "contact", "member_number", "description");
        assertThat(asked("dijkstra"))
                .containsExactlyInAnyOrder("name_address", "confidential", "nature", "description");
        assertThat(asked("huidarts"))
                .containsExactlyInAnyOrder(
                        "name", "contact", "description", "dermatologist", "desired_outcome", "open_to_mediation");
    }

    @Test
    void whatIsFilledInIsReadBackToTheLetter() {
        Map<String, String> typed = Map.of(
                "name_address", "Łukasz Ğüneş\nDorpsstraat 1\n8911 AB Leeuwarden",
                "nature", "polis (auto) \\ \"premie\"",
                "description", "Eerst gebeld.\nToen niets.\n\n中文 \uD83D\uDE00 é");
        Map<String, String> filled = new TreeMap<>(typed);
        filled.put("confidential", "x");
        byte[] saved = FilledIn.with(OwnForm.blank(ORGANISATIONS.called("dijkstra"), "nl"), filled);
        PdfForm form = FormReader.read(saved);
        assertThat(values(form)).containsAllEntriesOf(typed);
        assertThat(form.fields())
                .filteredOn(FilledField::checked)
                .extracting(FilledField::name)
                .containsExactly("confidential");
    }

    @Test
    void saysInItsLanguageHowToSendItAndWhatIsNeeded() {
        assertThat(Printed.text(OwnForm.blank(ORGANISATIONS.called("lm"), "fr")))
                .contains(
                        "Formulaire de plainte",
                        "klachten@lm.example",
                        "Brabantdam 109, 9000 Gent",
                        "09 555 01 09",
                        "Que s'est-il passé ? (nécessaire)",
                        "Numéro de membre",
                        "rien d'autre")
                .doesNotContain("''", "{0}");
    }

    @Test
    void itsFieldsAreNamedToWhoDoesNotSeeThem() throws IOException {
        try (PDDocument form = Loader.loadPDF(OwnForm.blank(ORGANISATIONS.called("lm"), "nl"))) {
            Set<Integer> places = new HashSet<>();
            for (PDField field : form.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                if (field.getWidgets().isEmpty()
                        || field.getFullyQualifiedName().startsWith("gehoor")) {
                    continue;
                }
                assertThat(field.getAlternateFieldName()).isNotBlank();
                places.add(field.getWidgets().get(0).getStructParent());
                assertThat(form.getDocumentCatalog()
                                .getStructureTreeRoot()
                                .getParentTree()
                                .getValue(field.getWidgets().get(0).getStructParent()))
                        .isNotNull();
            }
            assertThat(places).hasSize(4);
        }
    }

    @Test
    void isTheSameToTheByte() {
        Organisation organisation = ORGANISATIONS.called("solidaris");
        assertThat(OwnForm.blank(organisation, "nl")).isEqualTo(OwnForm.blank(organisation, "nl"));
    }

    private static Set<String> asked(String organisation) {
        Map<String, String> values = values(FormReader.read(OwnForm.blank(ORGANISATIONS.called(organisation), "nl")));
        values.remove(OwnForm.MARK);
        return values.keySet();
    }

    private static Map<String, String> values(PdfForm form) {
        Map<String, String> values = new TreeMap<>();
        form.fields().forEach(field -> values.put(field.name(), field.value()));
        return values;
    }
}
