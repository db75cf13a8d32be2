package org.gehoor.intake.mail;

import java.util.List;

/** The months as mail programs write them in Dutch, French, English, German, Spanish, Italian and Portuguese, short and long. */
final class MonthNames {

    private static final List<List<String>> MONTHS =
            """
            jan janv januari janvier january januar jänner ene enero gen gennaio janeiro
            feb févr fév februari février february februar febrero febbraio fev fevereiro
            mrt maart mar mars march mär märz mrz marzo março maa
            apr april avr avril abr abril aprile
            mei mai may mayo mag maggio maio maj
            jun juni juin june junio giu giugno junho
            jul juli juil juillet july julio lug luglio julho
            aug augustus août aout august augusti ago agosto
            sep sept september septembre septiembre set settembre setembro
            okt oktober oct octobre october octubre ott ottobre out outubro
            nov november novembre noviembre novembro
            dec december déc décembre dez dezember dic diciembre dicembre dezembro des desember
            """
                    .lines()
                    .map(month -> List.of(month.split(" ")))
                    .toList();

    private MonthNames() {}

    /** 1 to 12, or -1 for no month; in lower case. */
    static int number(final String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return -1;
    }
}
