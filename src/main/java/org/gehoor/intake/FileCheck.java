package org.gehoor.intake;

import static org.gehoor.intake.FieldProblem.Kind.TOO_LARGE;
import static org.gehoor.intake.FieldProblem.Kind.TOO_MANY;
import static org.gehoor.intake.FieldProblem.Kind.WRONG_TYPE;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** Files that came with a submission: few, not too large, and of a kind that a person can open; told by their bytes. */
final class FileCheck {

    static final int MOST = 10;
    static final int LARGEST = 10 << 20;
    static final int TOGETHER = 25 << 20;

    private static final Pattern OPENED_BY_PEOPLE =
            Pattern.compile("image/(?!svg).*|audio/.*|video/.*|text/(plain|csv|calendar)"
                    + "|application/(pdf|rtf|msword|vnd\\.ms-.*|vnd\\.openxmlformats-.*|vnd\\.oasis\\.opendocument\\..*|x-tika-ooxml"
                    + "|x-tika-msoffice)|message/rfc822");

    private static final Tika TIKA = new Tika();

    private FileCheck() {}

    static List<SubmittedFile> of(List<SubmittedFile> files, FieldCheck check) {
        if (files.size() > MOST) {
            check.problem("files", TOO_MANY, "are more than " + MOST + " — leave some out");
            return List.of();
        }
        long together = files.stream().mapToLong(file -> file.content().length).sum();
        if (together > TOGETHER) {
            check.problem("files", TOO_LARGE, "are more than " + (TOGETHER >> 20) + " MB together — leave some out");
            return List.of();
        }
        return files.stream().map(file -> checked(file, check)).toList();
    }

    /** Whatever it is, under a harmless name and the type that its bytes tell. */
    static SubmittedFile kept(SubmittedFile file) {
        return new SubmittedFile(name(file), TIKA.detect(file.content(), name(file)), file.content());
    }

    private static SubmittedFile checked(SubmittedFile file, FieldCheck check) {
        if (file.content().length > LARGEST) {
            check.problem("files", TOO_LARGE, "one is larger than " + (LARGEST >> 20) + " MB — make it smaller");
        }
        // the name helps only among formats that share their first bytes, such as those of office programs
        String type = TIKA.detect(file.content(), name(file));
        if (!OPENED_BY_PEOPLE.matcher(type).matches()) {
            check.problem(
                    "files", WRONG_TYPE, "one is " + type + " — send a PDF, a picture, a text or an office document");
        }
        return new SubmittedFile(name(file), type, file.content());
    }

    /** Never a path; what is kept as a file name is made anew when it is read. */
    private static String name(SubmittedFile file) {
        String name = file.name().replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1).strip();
        return last.length() > 120 ? last.substring(last.length() - 120) : last;
    }
}
