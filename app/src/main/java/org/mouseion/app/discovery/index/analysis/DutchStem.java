package org.mouseion.app.discovery.index.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Snowball's stemmer for Dutch, and what its rules leave apart: plurals in *-es* ("meisjes"), doubled
/// letters ("bruggen", of "brug"), *z* and *v* that are *s* and *f* at the end of a word ("huizen",
/// "brieven"), short words ("ogen") and the plurals that follow no rule ("schepen").
final class DutchStem implements UnaryOperator<String> {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("schepen", "schip"),
            Map.entry("steden", "stad"),
            Map.entry("leden", "lid"),
            Map.entry("smeden", "smid"),
            Map.entry("kinderen", "kind"),
            Map.entry("eieren", "ei"),
            Map.entry("lammeren", "lam"),
            Map.entry("kalveren", "kalf"),
            Map.entry("runderen", "rund"),
            Map.entry("hoenderen", "hoen"),
            Map.entry("bladeren", "blad"),
            Map.entry("liederen", "lied"),
            Map.entry("volkeren", "volk"),
            Map.entry("beenderen", "been"),
            Map.entry("kleren", "kleed"),
            Map.entry("koeien", "koe"),
            Map.entry("vlooien", "vlo"),
            Map.entry("rozen", "roos"),
            Map.entry("hazen", "haas"),
            Map.entry("vazen", "vaas"),
            Map.entry("dozen", "doos"),
            Map.entry("kazen", "kaas"),
            Map.entry("bazen", "baas"),
            Map.entry("azen", "aas"),
            Map.entry("raven", "raaf"),
            Map.entry("hoven", "hof"),
            Map.entry("violen", "viool"),
            Map.entry("altviolen", "altviool"),
            Map.entry("oceanen", "oceaan"));

    private final UnaryOperator<String> snowball;

    DutchStem(UnaryOperator<String> snowball) {
        this.snowball = snowball;
    }

    @Override
    public String apply(String word) {
        String singular = singular(word);
        String stem = snowball.apply(singular);
        String tidy = tidy(stem);
        // "lessen" are lessons and "les" is every French article.
        return Stopwords.has(tidy) ? stem : tidy;
    }

    private static String singular(String word) {
        String singular = IRREGULAR.get(word);
        if (singular != null) {
            return singular;
        }
        int length = word.length();
        if (word.endsWith("eeen") || word.endsWith("ieen")) {
            return word.substring(0, length - 2);
        }
        if (length > 4 && word.endsWith("es") && !isSingular(word)) {
            return word.substring(0, length - 1);
        }
        if (length == 4 && word.endsWith("en") && isOpen(word)) {
            return word.substring(0, 1) + word.substring(0, 2);
        }
        return word;
    }

    /// "prinses", "danseres": a woman; "vlees", "chinees": the stem itself.
    private static boolean isSingular(String word) {
        return word.endsWith("ees")
                || word.endsWith("eres")
                || word.endsWith("nses")
                || word.endsWith("ones")
                || word.endsWith("odes");
    }

    /// A vowel and a consonant before the ending, where the singular has the vowel twice: "apen", of "aap".
    private static boolean isOpen(String word) {
        return "aou".indexOf(word.charAt(0)) >= 0 && "aeiouy".indexOf(word.charAt(1)) < 0;
    }

    private static String tidy(String stem) {
        int last = stem.length() - 1;
        if (last < 3) {
            return stem;
        }
        char end = stem.charAt(last);
        if (end == stem.charAt(last - 1) && "aeiou".indexOf(end) < 0) {
            return stem.substring(0, last);
        }
        return switch (end) {
            case 'z' -> stem.substring(0, last) + 's';
            case 'v' -> stem.substring(0, last) + 'f';
            default -> stem;
        };
    }
}
