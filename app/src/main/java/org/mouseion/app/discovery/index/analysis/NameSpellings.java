package org.mouseion.app.discovery.index.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Other ways in which people write a name: its particles run together with what they belong to ("Vandyck",
/// also where the name is turned round: "Gogh, Vincent van"), and the Dutch sound that is written *ij* or
/// *y*, *ui*, *uy* or *uij* ("Cuijp", "Ruysdael").
final class NameSpellings {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "du", "des", "di", "da", "del", "della", "dei", "degli", "la", "le",
            "ten", "ter", "te", "zu");

    private NameSpellings() {}

    /// @param words of the name, folded, in order
    static Set<String> of(List<String> words) {
        Set<String> others = new LinkedHashSet<>();
        joined(words, others);
        words.forEach(word -> sounds(word, others));
        words.forEach(others::remove);
        return others;
    }

    private static void joined(List<String> words, Set<String> others) {
        StringBuilder particles = new StringBuilder();
        for (String word : words) {
            if (PARTICLES.contains(word)) {
                particles.append(word);
            } else {
                if (!particles.isEmpty()) {
                    others.add(particles + word);
                }
                particles.setLength(0);
            }
        }
        if (!particles.isEmpty() && !PARTICLES.contains(words.getFirst())) {
            others.add(particles + words.getFirst());
        }
    }

    private static void sounds(String word, Set<String> others) {
        String sound = word.contains("uij") ? "uij" : word.contains("uy") ? "uy" : word.contains("ui") ? "ui" : "";
        if (!sound.isEmpty()) {
            List.of("ui", "uy", "uij").forEach(other -> others.add(word.replace(sound, other)));
        } else if (word.contains("ij")) {
            others.add(word.replace("ij", "y"));
        } else if (word.indexOf('y') > 0) {
            others.add(word.replace("y", "ij"));
        }
    }
}
