package org.gehoor.intake.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.FieldWords;
import org.gehoor.organisation.Identity;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.print.Blank;
import org.gehoor.print.BlankForm;
import org.gehoor.print.Imprint;
import org.gehoor.print.Paper;
import org.gehoor.print.Prose;
import org.gehoor.procedure.filing.FieldNeeded;
import org.gehoor.procedure.filing.FieldType;
import org.gehoor.procedure.filing.Registration;

/** The complaint form of an organisation, to be filled in: its fields are called as those of the registration. */
public final class OwnForm {

    /** The field, seen by nobody, that says whose form it is: {@code organisation revision language}. */
    public static final String MARK = "gehoor.form";

    /** What happened; asked also where the procedure has no field for it. */
    public static final String DESCRIPTION = "description";

    private static final int STORY = 18;

    private OwnForm() {}

    /** @param language one that the organisation writes in */
    public static byte[] blank(Organisation organisation, String language) {
        BlankWords words = BlankWords.in(language);
        String title = words.of("title");
        String revision = organisation.procedureRevision().sha256().substring(0, 12);
        String mark = organisation.name() + " " + revision + " " + language;
        Imprint imprint = new Imprint(title + " – " + organisation.displayName(), language, mark);
        try (Paper paper = new Paper(imprint)) {
            Prose prose = new Prose(paper);
            prose.title(title);
            prose.heading(name(organisation.identity()));
            prose.text(howToSend(organisation, words));
            BlankForm form = new BlankForm(paper);
            form.secret(MARK, mark);
            for (Blank blank : blanks(organisation, language, words)) {
                form.ask(blank);
            }
            prose.text(words.of("privacy"));
            return paper.bytes((page, pages) -> words.of("page", Integer.toString(page), Integer.toString(pages)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Identity identity) {
        return identity.department() == null ? identity.name() : identity.name() + ", " + identity.department();
    }

    private static String howToSend(Organisation organisation, BlankWords words) {
        Identity identity = organisation.identity();
        List<String> ways = new ArrayList<>();
        organisation.mailboxes().stream()
                .min(Comparator.comparing((Mailbox box) -> box.opens() != DossierOpening.DOSSIER))
                .ifPresent(box -> ways.add(words.of("by_mail", box.address())));
        if (identity.postalAddress() != null) {
            ways.add(words.of("by_post", identity.name() + ", " + identity.postalAddress()));
        }
        ways.add(words.of("by_phone", identity.telephone()));
        if (identity.procedureDocument() != null) {
            ways.add(words.of("procedure", identity.procedureDocument()));
        }
        return String.join("\n", ways);
    }

    private static List<Blank> blanks(Organisation organisation, String language, BlankWords words) {
        FieldWords labels = FieldWords.in(language);
        List<Registration.Field> fields =
                organisation.procedure().registration().fields();
        List<Blank> blanks = new ArrayList<>();
        for (Registration.Field field : fields) {
            if (field.isAsked()) {
                blanks.add(blank(field, labels, words));
            }
        }
        if (fields.stream().noneMatch(field -> field.id().equals(DESCRIPTION))) {
            String asked = labels.label(DESCRIPTION) + " " + words.of("needed");
            blanks.add(new Blank(DESCRIPTION, asked, labels.hint(DESCRIPTION), Blank.Kind.TEXT, STORY, true));
        }
        return blanks;
    }

    private static Blank blank(Registration.Field field, FieldWords labels, BlankWords words) {
        boolean tick = field.type() == FieldType.BOOLEAN;
        boolean needed = field.required() == FieldNeeded.AT_REGISTRATION && !tick;
        String asked = needed ? labels.label(field) + " " + words.of("needed") : labels.label(field);
        String hint = field.type() == FieldType.DATE ? words.of("date.hint") : labels.hint(field.id());
        return new Blank(field.id(), asked, hint, tick ? Blank.Kind.TICK : Blank.Kind.TEXT, lines(field.id()), needed);
    }

    private static int lines(String field) {
        return switch (field) {
            case DESCRIPTION -> STORY;
            case "desired_outcome" -> 4;
            case "name_address" -> 4;
            case "contact" -> 3;
            case "nature" -> 2;
            default -> 1;
        };
    }
}
