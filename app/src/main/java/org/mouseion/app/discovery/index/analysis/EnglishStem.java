package org.mouseion.app.discovery.index.analysis;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Krovetz' stemmer, and after it the plurals that it leaves alone because its dictionary has them as words
/// of their own ("dogs", "letters", "works"): whoever seeks a dog seeks two dogs as well. The rules are Donna
/// Harman's (*How effective is suffixing?*, 1991).
final class EnglishStem implements UnaryOperator<String> {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("geese", "goose"),
            Map.entry("mice", "mouse"),
            Map.entry("teeth", "tooth"),
            Map.entry("oxen", "ox"),
            Map.entry("wolves", "wolf"),
            Map.entry("calves", "calf"),
            Map.entry("halves", "half"),
            Map.entry("leaves", "leaf"),
            Map.entry("loaves", "loaf"),
            Map.entry("sheaves", "sheaf"),
            Map.entry("thieves", "thief"),
            Map.entry("shelves", "shelf"),
            Map.entry("elves", "elf"),
            Map.entry("knives", "knife"),
            Map.entry("wives", "wife"),
            Map.entry("lives", "life"));

    /// Words of four letters with an s at the end are seldom plurals ("mars", "ours"), except of these.
    private static final Set<String> THREE_LETTERS = Set.of(("""
            ant ape arm art axe bag bar bat bay bed bee bib bow box boy bud bug can cap car cat cow cub cup dam day den \
            dog ear egg elf elm end eye fan fig fly fox gem god gun hat hen hip hut ink inn jar jug key kid lad lap leg \
            lid lip log lot man map mat mug nun nut oak oar oil owl pan paw pea pen pet pew pie pig pin pit pod pot ram \
            rat ray rib rod row rug saw son sow spy sun tap tie toe top toy tub urn van wig wing""").strip().split("\\s+"));

    private final UnaryOperator<String> krovetz;

    EnglishStem(UnaryOperator<String> krovetz) {
        this.krovetz = krovetz;
    }

    @Override
    public String apply(String word) {
        String singular = IRREGULAR.get(word);
        return singular != null ? singular : withoutPlural(krovetz.apply(word));
    }

    private static String withoutPlural(String stem) {
        int end = stem.length() - 1;
        if (!stem.endsWith("s") || stem.endsWith("ss") || stem.endsWith("us") || stem.endsWith("is") || end < 3) {
            return stem;
        }
        if (end == 3) {
            return THREE_LETTERS.contains(stem.substring(0, end)) ? stem.substring(0, end) : stem;
        }
        if (stem.endsWith("ies")) {
            return stem.substring(0, end - 2) + "y";
        }
        boolean hissing =
                stem.endsWith("ches") || stem.endsWith("shes") || stem.endsWith("sses") || stem.endsWith("xes");
        return stem.substring(0, hissing ? end - 1 : end);
    }
}
