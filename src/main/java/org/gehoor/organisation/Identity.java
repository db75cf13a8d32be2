package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Who the organisation is, in the words of its letters. */
public record Identity(
        @Key(value = "Name as the letters print it. `LM Oost-Vlaanderen`.", required = true) String name,
        @Key(
                        value =
                                "Country, two capital letters; telephone numbers without prefix are of this country. `BE`.",
                        required = true)
                String country,
        @Key("What sort of organisation, in a word. `health-fund`.") @Nullable String sector,
        @Key("The department that handles complaints. `Dienst klachtenbemiddeling`.") @Nullable String department,
        @Key("External bodies that it is affiliated with. `[kifid]`.") List<String> affiliatedWith,
        @Key(
                        value =
                                "Telephone number that letters print: a second way to reach people. Quote it. `\"040-8100000\"`.",
                        required = true)
                String telephone,
        @Key("Postal address on one line. `Brabantdam 109, 9000 Gent`.") @Nullable String postalAddress,
        @Key("Web address that letters may print. `https://www.example.org/klachten`.") @Nullable String website,
        @Key("Where the written procedure is found: a web address, or words. `www.example.org/klachtenprocedure`.")
                @Nullable
                String procedureDocument) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Identity {
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException(
                    "'" + country + "' is not a country — write two capitals, such as NL or BE");
        }
        affiliatedWith = List.copyOf(requireNonNullElse(affiliatedWith, List.of()));
    }
}
