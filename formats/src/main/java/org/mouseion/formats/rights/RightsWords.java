package org.mouseion.formats.rights;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The forms people write, in four languages. The whole text must be such a form: a phrase inside a sentence decides
/// nothing ("not in the public domain").
final class RightsWords {

    /// What each element of a licence is called; the longer names first, as they contain the shorter.
    private static final List<Map.Entry<String, String>> ELEMENTS = List.of(
            Map.entry("partage dans les memes conditions", "sa"),
            Map.entry("partage a l identique", "sa"),
            Map.entry("pas d utilisation commerciale", "nc"),
            Map.entry("pas de modifications", "nd"),
            Map.entry("pas de modification", "nd"),
            Map.entry("geen afgeleide werken", "nd"),
            Map.entry("geenafgeleidewerken", "nd"),
            Map.entry("sin obras derivadas", "nd"),
            Map.entry("sin obra derivada", "nd"),
            Map.entry("sinobraderivada", "nd"),
            Map.entry("sin derivadas", "nd"),
            Map.entry("sinderivadas", "nd"),
            Map.entry("no derivatives", "nd"),
            Map.entry("noderivatives", "nd"),
            Map.entry("no derivs", "nd"),
            Map.entry("noderivs", "nd"),
            Map.entry("non commercial", "nc"),
            Map.entry("noncommercial", "nc"),
            Map.entry("niet commercieel", "nc"),
            Map.entry("nietcommercieel", "nc"),
            Map.entry("no comercial", "nc"),
            Map.entry("nocomercial", "nc"),
            Map.entry("share alike", "sa"),
            Map.entry("sharealike", "sa"),
            Map.entry("gelijk delen", "sa"),
            Map.entry("gelijkdelen", "sa"),
            Map.entry("compartir igual", "sa"),
            Map.entry("compartirigual", "sa"),
            Map.entry("attribution", "by"),
            Map.entry("paternite", "by"),
            Map.entry("naamsvermelding", "by"),
            Map.entry("atribucion", "by"),
            Map.entry("reconocimiento", "by"));

    private static final Map<String, String> COUNTRIES = Map.of(
            "france", "fr",
            "espana", "es",
            "spain", "es",
            "nederland", "nl",
            "netherlands", "nl",
            "belgique", "be",
            "belgium", "be",
            "igo", "igo");

    private static final Set<String> SILENT = Set.of(
            "cc",
            "creative",
            "commons",
            "license",
            "licence",
            "licentie",
            "licencia",
            "international",
            "internationale",
            "internationaal",
            "internacional",
            "unported",
            "generic",
            "deed");

    private RightsWords() {}

    static Optional<RightsStatement> find(String text) {
        String plain = plain(text);
        RightsTerms named = RightsLabels.TERMS.get(plain);
        return named != null ? Optional.of(new RightsStatement(named, "1.0", "")) : findLicence(plain);
    }

    /// Without accents, capitals and punctuation, so that `CC-BY-SA 4.0` and `cc by sa 4.0` are alike.
    static String plain(String text) {
        String spelt = text.replace("Œ", "Oe").replace("œ", "oe");
        return Normalizer.normalize(spelt, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[0-9])\\.(?=[0-9])", "\u0001")
                .replaceAll("[^a-z0-9\u0001]+", " ")
                .replace('\u0001', '.')
                .strip();
    }

    private static Optional<RightsStatement> findLicence(String plain) {
        String shortened = plain;
        for (Map.Entry<String, String> element : ELEMENTS) {
            shortened = shortened.replace(element.getKey(), " " + element.getValue() + " ");
        }
        Set<String> elements = new LinkedHashSet<>();
        String version = "";
        String place = "";
        for (String word : shortened.strip().split(" +")) {
            if (Set.of("by", "nc", "nd", "sa").contains(word)) {
                elements.add(word);
            } else if (word.matches("[1-4]\\.[0-9]") && version.isEmpty()) {
                version = word;
            } else if (!version.isEmpty() && place.isEmpty() && isPlace(word)) {
                place = COUNTRIES.getOrDefault(word, word);
            } else if (!SILENT.contains(word)) {
                return Optional.empty();
            }
        }
        return ofElements(elements, version, place);
    }

    private static boolean isPlace(String word) {
        return COUNTRIES.containsKey(word) || COUNTRIES.containsValue(word);
    }

    private static Optional<RightsStatement> ofElements(Set<String> elements, String version, String place) {
        if (!elements.contains("by")) {
            return Optional.empty();
        }
        String slug = "by" + (elements.contains("nc") ? "-nc" : "") + (elements.contains("nd") ? "-nd" : "")
                + (elements.contains("sa") ? "-sa" : "");
        return RightsTerms.findSlug(slug, false).flatMap(terms -> RightsStatement.findExisting(terms, version, place));
    }
}
