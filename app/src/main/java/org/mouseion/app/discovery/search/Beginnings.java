package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysed;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.Understanding;
import org.mouseion.app.discovery.search.words.Widening;

/// Looks for words that no work has by those that begin like them: a diminutive, a derived word, a form that no stemmer
/// knows ("herderinnetje" by "herderin").
final class Beginnings {

    /// Shorter words begin like too many others.
    private static final int SHORTEST = 7;

    /// Letters that must be alike at least, and as a share of the word.
    private static final int LEAST = 5;

    private static final double LEAST_SHARE = 0.6;

    private static final int MOST = 6;

    private final WorkIndex index;

    Beginnings(WorkIndex index) {
        this.index = index;
    }

    /// The plan with other words beside those that no work has; nothing where there are none.
    Optional<Plan> widen(Plan plan) {
        List<Part> parts = new ArrayList<>();
        boolean widened = false;
        for (Part part : plan.asked().parts()) {
            List<String> others = part instanceof Part.Word word && isUnknown(word) ? others(word.word()) : List.of();
            if (others.isEmpty()) {
                parts.add(part);
            } else {
                widened = true;
                String language = plan.query().locale().getLanguage();
                List<List<String>> labels = others.stream().map(List::of).toList();
                parts.add(new Part.Word(
                        String.join(" ", part.words()),
                        List.of(),
                        new Widening(Map.of(language, labels), true, null, null, true)));
            }
        }
        return widened
                ? Optional.of(plan.asking(new Understanding(
                        parts, plan.asked().excluded(), plan.asked().line())))
                : Optional.empty();
    }

    private boolean isUnknown(Part.Word word) {
        return word.concepts().isEmpty()
                && word.widening().isNone()
                && word.word().length() >= SHORTEST
                && word.word().chars().allMatch(Character::isLetter)
                && index.frequency(word.word()) == 0;
    }

    /// Those that have most letters in common, the longest beginning first.
    private List<String> others(String word) {
        int least = Math.max(LEAST, (int) Math.ceil(LEAST_SHARE * word.length()));
        for (int length = word.length() - 1; length >= least; length--) {
            String start = word.substring(0, length);
            List<String> found = new ArrayList<>();
            if (index.frequency(start) > 0) {
                found.add(start);
            }
            index.beginnings(start, MOST).stream()
                    .map(WorkIndex.Spelling::word)
                    .filter(other -> !other.equals(word) && !other.equals(Analysed.GAP))
                    .forEach(found::add);
            if (!found.isEmpty()) {
                return found.subList(0, Math.min(MOST, found.size()));
            }
        }
        return List.of();
    }
}
