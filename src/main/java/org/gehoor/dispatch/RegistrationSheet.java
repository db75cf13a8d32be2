package org.gehoor.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gehoor.organisation.FieldWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.print.Imprint;
import org.gehoor.print.Paper;
import org.gehoor.print.Prose;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.register.Dossier;
import org.gehoor.register.RecordedFact;

/** The layout of the registration form: each field of the procedure with its answer, gaps shown as gaps. */
record RegistrationSheet(Organisation organisation, Dossier dossier, Procedure procedure, List<RecordedFact> facts) {

    private static final String DESCRIPTION = "description";

    byte[] pdf() {
        String language = organisation.languages().fallback();
        ResourceBundle words = ResourceBundle.getBundle(
                "org.gehoor.dispatch.registration",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        FieldWords labels = FieldWords.in(language);
        RegistrationAnswers answers = new RegistrationAnswers(this, words, language);
        String title = MessageFormat.format(words.getString("title"), dossier.number());
        try (Paper paper = new Paper(new Imprint(title, language, organisation.name() + " " + dossier.number()))) {
            Prose prose = new Prose(paper);
            prose.title(title);
            prose.heading(organisation.displayName());
            prose.answer(words.getString("number"), dossier.number());
            prose.answer(words.getString("subject"), dossier.subject());
            List<Registration.Field> fields = procedure.registration().fields();
            for (Registration.Field field : fields) {
                prose.answer(labels.label(field), answers.to(field));
            }
            if (fields.stream().noneMatch(field -> field.id().equals(DESCRIPTION))) {
                prose.answer(labels.label(DESCRIPTION), answers.description());
            }
            return paper.bytes((page, pages) -> MessageFormat.format(words.getString("page"), page, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "RegistrationSheet[" + dossier + "]";
    }
}
