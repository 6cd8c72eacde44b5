package org.mouseion.app.discovery.guide.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.ai.Languages;

/// In which language a turn is. A turn has few words: function words, which each language keeps to itself, tell it
/// sooner than letters do (Grefenstette 1995 counts both); where they do not decide, the house's engine is asked, and
/// last the page.
public final class TurnLanguage {

    /// Function words alone must lead by so much.
    private static final double LEAD = 0.6;

    /// Shorter texts are not for an engine that counts letters, nor are names alone.
    private static final int LONG_ENOUGH = 12;

    private static final int ENOUGH_WORDS = 3;

    private static final double PAGE = 0.4;

    /// Only Spanish opens its questions with a mark.
    private static final double SPANISH_MARK = 1;

    /// So many letters in a row are no words.
    private static final int SET_APART = 4;

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "le", "la", "les", "l", "un", "une", "des", "de", "het", "een", "el", "los", "las",
            "una");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Optional<Languages> languages;

    public TurnLanguage(Optional<Languages> languages) {
        this.languages = languages;
        for (String line : Grammars.resource("function-words.txt")) {
            int is = line.indexOf('=');
            if (is > 0 && !line.startsWith("#")) {
                words.put(
                        line.substring(0, is).strip(),
                        Arrays.stream(line.substring(is + 1).strip().split("\\s+"))
                                .collect(Collectors.toSet()));
            }
        }
    }

    /// One of the four languages.
    public String of(Spoken spoken, Locale page) {
        List<String> turn = withoutLoneLetters(spoken.folded());
        Map<String, Double> points = points(turn);
        if (spoken.text().matches("(?s).*[¿¡].*")) {
            points.merge("es", SPANISH_MARK, Double::sum);
        }
        String own = Grammars.LANGUAGES.contains(page.getLanguage()) ? page.getLanguage() : "en";
        boolean saysOwn = points.containsKey(own);
        points.merge(own, PAGE, Double::sum);
        List<Map.Entry<String, Double>> order = points.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        Map.Entry<String, Double> best = order.getFirst();
        double second = order.size() > 1 ? order.get(1).getValue() : 0;
        if (best.getValue() - second >= LEAD) {
            return best.getKey();
        }
        Optional<String> told = spoken.text().length() >= LONG_ENOUGH && turn.size() >= ENOUGH_WORDS
                ? languages.flatMap(engine -> engine.findLanguage(spoken.text()))
                : Optional.empty();
        return told.map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(Grammars.LANGUAGES::contains)
                .filter(tag -> points.getOrDefault(tag, 0.0) >= best.getValue() - (saysOwn ? 0 : LEAD))
                .orElse(best.getKey());
    }

    /// Without letters set apart one by one, which would count as the little words that some of them are.
    private static List<String> withoutLoneLetters(List<String> turn) {
        List<String> kept = new ArrayList<>();
        int lone = 0;
        for (String word : turn) {
            lone = word.length() == 1 ? lone + 1 : 0;
            kept.add(word);
            if (lone == SET_APART) {
                kept.subList(kept.size() - SET_APART, kept.size()).clear();
            } else if (lone > SET_APART) {
                kept.removeLast();
            }
        }
        return kept;
    }

    /// Each word counts for the languages that have it, less where several do. The first counts twice: questions begin
    /// with a word of their own language, names in another one come later; an article may belong to a name.
    private Map<String, Double> points(List<String> turn) {
        Map<String, Double> points = new HashMap<>();
        List<String> words = new ArrayList<>(turn);
        turn.stream().limit(1).filter(word -> !ARTICLES.contains(word)).forEach(words::add);
        for (String word : words) {
            List<String> holders = Grammars.LANGUAGES.stream()
                    .filter(language ->
                            this.words.getOrDefault(language, Set.of()).contains(word))
                    .toList();
            holders.forEach(language -> points.merge(language, 1.0 / holders.size(), Double::sum));
        }
        return points;
    }
}
