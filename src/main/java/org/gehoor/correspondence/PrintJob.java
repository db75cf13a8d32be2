package org.gehoor.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * A file to be put into, or taken out of, the folder of letters to print.
 *
 * @param remove the letter was posted: its file goes
 * @param file its name
 * @param dossier its number
 * @param addressee name and address as far as they are known, a line each
 */
public record PrintJob(
        long letter,
        boolean remove,
        String organisation,
        String file,
        String dossier,
        String language,
        List<String> addressee,
        LocalDate written,
        String subject,
        String text) {

    @Override
    public String toString() {
        return "PrintJob[letter " + letter + (remove ? ", remove]" : "]");
    }
}
