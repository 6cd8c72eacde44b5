package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysed;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.QueryReader;
import org.mouseion.app.discovery.search.words.Understanding;

/// Mends typing errors from the index's own words: only words that it does not know or hardly knows, and only so that
/// the whole query finds something.
///
/// The candidates of each word are ranked by the letters changed and then by how many works hold them; of the
/// combinations, the first that finds works together is taken, because "trner venice" is more likely Turner in Venice
/// than anything else that is spelt nearly so.
final class Spelling {

    /// A shorter word has too many neighbours.
    private static final int SHORTEST = 4;

    /// A word in more works than this is spelt as its writer meant.
    private static final int RARE = 3;

    /// From this length on, two letters may be wrong.
    private static final int LONG = 6;

    private static final int CANDIDATES = 6;
    private static final int COMBINATIONS = 24;

    private final WorkIndex index;
    private final Matching matching;
    private final Analysis analysis;
    private final QueryReader reader;

    Spelling(WorkIndex index, Matching matching, Analysis analysis, QueryReader reader) {
        this.index = index;
        this.matching = matching;
        this.analysis = analysis;
        this.reader = reader;
    }

    /// The plan with its words mended, if some mending finds something.
    Optional<Plan> mend(Plan plan) {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        for (Part part : plan.asked().parts()) {
            if (part instanceof Part.Word word
                    && word.concepts().isEmpty()
                    && word.widening().isNone()
                    && isDoubtful(word.word())) {
                List<String> near = candidates(word.word());
                if (!near.isEmpty()) {
                    candidates.put(word.word(), near);
                }
            }
        }
        return candidates.isEmpty() ? Optional.empty() : firstThatFinds(plan, candidates);
    }

    private boolean isDoubtful(String word) {
        return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit) && index.frequency(word) <= RARE;
    }

    /// Words that may have been meant, likeliest first; a word run together from two is taken apart.
    private List<String> candidates(String word) {
        List<WorkIndex.Spelling> near = new ArrayList<>(index.spellings(word, 1, CANDIDATES));
        if (word.length() >= LONG && near.size() < CANDIDATES) {
            index.spellings(word, 2, CANDIDATES).stream()
                    .filter(spelling -> spelling.edits() == 2)
                    .forEach(near::add);
        }
        List<String> candidates = new ArrayList<>(near.stream()
                .filter(spelling -> !spelling.word().equals(word)
                        && !spelling.word().equals(Analysed.GAP)
                        && spelling.word().chars().noneMatch(Character::isDigit))
                .sorted(Comparator.comparingDouble(spelling -> unlikeliness(word, spelling)))
                .map(WorkIndex.Spelling::word)
                .limit(CANDIDATES)
                .toList());
        apart(word).ifPresent(candidates::add);
        return candidates;
    }

    /// A second wrong letter makes a word about as unlikely as being a hundred times rarer; a wrong first letter, which
    /// people seldom miss (Pollock and Zamora 1984), about thirty times.
    private static double unlikeliness(String typed, WorkIndex.Spelling spelling) {
        double first = typed.charAt(0) == spelling.word().charAt(0) ? 0 : 1.5;
        return spelling.edits() * 2 + first - Math.log10(spelling.works());
    }

    private Optional<String> apart(String word) {
        String best = null;
        long most = 0;
        for (int cut = 3; cut <= word.length() - 3; cut++) {
            String left = word.substring(0, cut);
            String right = word.substring(cut);
            long rarer = Math.min(index.frequency(left), index.frequency(right));
            if (rarer > most) {
                most = rarer;
                best = left + " " + right;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Plan> firstThatFinds(Plan plan, Map<String, List<String>> candidates) {
        for (Map<String, String> choice : Choices.of(candidates, COMBINATIONS)) {
            String words = rewrite(plan.query().words(), choice);
            Understanding asked = reader.read(words, plan.query().locale());
            Plan mended = plan.mended(asked, words);
            if (index.find(Lookup.count(mended.match(matching))).total() > 0) {
                return Optional.of(mended);
            }
        }
        return Optional.empty();
    }

    /// The line with the chosen words in place of the mistyped ones; everything else as typed.
    String rewrite(String line, Map<String, String> choice) {
        StringBuilder rewritten = new StringBuilder();
        for (String piece : line.split(" ")) {
            List<String> words = analysis.words(piece);
            String mended = words.size() == 1 ? choice.getOrDefault(words.getFirst(), piece) : piece;
            rewritten.append(rewritten.isEmpty() ? "" : " ").append(mended);
        }
        return rewritten.toString();
    }

    /// A far more frequent spelling of a rare word, where taking it would find many times more.
    Optional<Plan> better(Plan plan, long total) {
        if (total > RARE || plan.corrected() != null) {
            return Optional.empty();
        }
        return mend(plan)
                .filter(mended ->
                        index.find(Lookup.count(mended.match(matching))).total() >= 10 * total);
    }
}
