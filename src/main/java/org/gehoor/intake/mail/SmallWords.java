package org.gehoor.intake.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commonest words of each language, and those that complaints are full of; a word of two languages counts for both. */
final class SmallWords {

    static final int LONGEST = 14;

    private static final Map<String, String> WORDS = Map.of(
            "nl",
            """
            de het een en van ik je jij u uw wij we hij zij ze niet geen dat die dit deze is was zijn ben bent waren heb hebt heeft
            had hebben met voor op te aan bij naar uit over om als maar ook nog al wel dan er hier daar toen nu mijn onze ons haar hun
            hem mij word wordt werd worden kan kunt kunnen zou zal moet moeten mag wil graag geachte beste mevrouw meneer heer
            groet groeten vriendelijke klacht klachten door tot sinds omdat echter reeds waarom wanneer hoe wat wie dag bedankt dank
            """,
            "fr",
            """
            le la les un une des du de et est je tu il elle nous vous ils elles ne pas que qui ce cette ces mon ma mes votre vos
            notre nos son sa ses leur leurs dans pour par sur avec sans sous au aux en mais ou où donc car si plus très suis êtes
            sont ai as avez ont été était avoir être fait faire depuis madame monsieur bonjour merci cordialement plainte salutations
            toujours jamais encore aussi comme quand pourquoi y
            """,
            "en",
            """
            the a an and of to in is are was were be been have has had i you he she it we they my your his her our their not no this
            that these those with for on at by from as but or if so then there here when where why how what who which will would
            can could should may must do does did dear sir madam regards sincerely complaint thank thanks please since because
            """,
            "de",
            """
            der die das den dem des ein eine einen einem einer und ist war sind waren ich du er sie es wir ihr nicht kein keine
            mit von vom zu zum zur im in auf an bei nach aus über um als aber auch noch wenn dass daß weil habe haben hat hatte
            wird werden wurde kann können mein meine unser ihre ihren ihnen mich mir uns sehr geehrte geehrter damen herren
            freundlichen grüßen grüße beschwerde bitte danke vielen seit wie was wer wo warum
            """);

    private static final Map<String, List<String>> BY_WORD = byWord();

    private SmallWords() {}

    static List<String> languagesOf(final String word) {
        return BY_WORD.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> byWord() {
        final Map<String, List<String>> byWord = new HashMap<>();
        WORDS.forEach((code, words) -> {
            for (final String word : words.strip().split("\\s+")) {
                byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(code);
            }
        });
        return byWord;
    }
}
