package org.mouseion.algorithms.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence is about besides the [Lexicon]: names by their capitals, and words that carry meaning.
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{L}’'-]+";

    /// Words with capitals that follow one another, as in "Vincent van Gogh".
    private static final Pattern NAME = Pattern.compile(
            "(?u)(?<![\\p{L}])" + WORD + "(?:\\s(?:(?:van|de|der|den|du|la|le|von|di|ten|ter)\\s)*" + WORD + ")*");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// Words that begin sentences or join them and name nothing.
    private static final Set<String> EMPTY = Set.copyOf(List.of("""
            the this that these those and but for from with are was were has have had its his her their our your
            you they she who which when where what there here not all also only per each every admission entry
            entrance tickets ticket price prices cost costs pay pays open opens closed closes opening closing hours
            les des une dans sur sous avec pour par est sont etait etaient ont ses son sa leur leurs nos notre votre
            vous ils elles qui que quand cette ces aux mais entree entrees billet billets prix tarif tarifs coute
            coutent ouvert ouverte ouvre ferme fermee horaires tous toutes tout
            het een van voor met door zijn was waren heeft hebben haar hun onze uw die dat deze dit niet ook alle elke
            per toegang kaartje kaartjes prijs prijzen kost kosten betalen betaalt open opent gesloten sluit geopend
            los las una uno del con por para esta este estan fue fueron han sus nuestro que quien cuando entrada
            entradas precio precios cuesta cuestan pagan paga abierto abierta abre cerrado cerrada cierra todos todas
            """.strip().split("\\s+")));

    private Names() {}

    /// Names with one space between their words.
    static Set<String> of(String sentence, Lexicon lexicon) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = NAME.matcher(sentence);
        while (found.find()) {
            List<String> words = Lexicon.words(found.group()).stream()
                    .filter(word -> word.length() > 2 && !EMPTY.contains(word) && !lexicon.knows(word))
                    .toList();
            if (!words.isEmpty()) {
                names.add(String.join(" ", words));
            }
        }
        return names;
    }

    static Set<String> words(List<String> words, Lexicon lexicon) {
        Set<String> kept = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() > 2 && !EMPTY.contains(word) && !lexicon.knows(word) && !word.matches(".*\\d.*")) {
                kept.add(word);
            }
        }
        return kept;
    }

    /// 1 to 12; 0 where the word is no month.
    static int month(String word, Lexicon lexicon) {
        Set<String> concepts = lexicon.only(lexicon.conceptsOf(Lexicon.words(word)), "month");
        return concepts.isEmpty() ? 0 : 1 + MONTHS.indexOf(concepts.iterator().next());
    }
}
