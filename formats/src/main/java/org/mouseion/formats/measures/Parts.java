package org.mouseion.formats.measures;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names of parts, and measures that say the same twice.
final class Parts {

    /// Words before a colon that announce dimensions and name no part.
    private static final Set<String> ANNOUNCEMENTS = Set.of(
            "dimensions",
            "dimension",
            "dimensions hors tout",
            "dimensions hors tout en cm",
            "afmetingen",
            "medidas",
            "size",
            "mesures");

    /// A conversion is rounded; beyond this share it is another measure.
    private static final double ROUNDING = 0.03;

    private Parts() {}

    static String named(String words) {
        return ANNOUNCEMENTS.contains(words.toLowerCase(Locale.ROOT)) ? "" : words;
    }

    /// Whether the last measures and these are the same lengths in another unit.
    static boolean sayTheSame(List<Found> done, List<Found> others) {
        if (others.isEmpty() || done.size() < others.size()) {
            return false;
        }
        List<Found> last = done.subList(done.size() - others.size(), done.size());
        for (int i = 0; i < others.size(); i++) {
            Found one = last.get(i);
            Found other = others.get(i);
            if (one.unit == null
                    || other.unit == null
                    || one.unit == other.unit
                    || one.quantity() != other.quantity()) {
                return false;
            }
            double size = one.value * one.size();
            if (Math.abs(size - other.value * other.size()) > ROUNDING * size) {
                return false;
            }
        }
        return true;
    }
}
