package org.gehoor.desk.posting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gehoor.correspondence.PaperLetter;

/**
 * The letters of one organisation that wait to be posted.
 *
 * @param organisation name of its folder
 * @param hidden how many more there are in dossiers that whoever looks may not read
 */
record PrintTray(
        String organisation,
        String displayName,
        ZoneId zone,
        LocalDate today,
        List<PaperLetter> letters,
        long hidden) {}
