package org.mouseion.app.discovery.guide.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.discovery.guide.selection.Choice.Chosen;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;

/// What the house's texts say of a room: what is in it, and what it lies beside.
///
/// What is in a room stands in the first passage under the heading that names it, or where no heading does, in the
/// sentences that begin with it. What is near stands in sentences that name it together with a word of nearness.
final class RoomLines {

    /// What numbered rooms are called, in four languages; folded.
    static final Set<String> NOUNS =
            Set.of("room", "gallery", "hall", "salle", "galerie", "zaal", "ruimte", "kabinet", "sala", "galeria");

    /// "The room 4", "In room 4": the room is what the sentence is about.
    private static final int FIRST = 2;

    private static final int QUOTED = 4;

    /// Words so short only join others.
    private static final int SHORT = 3;

    private final HouseTexts.Ready texts;

    private final Aboutness aboutness;

    RoomLines(HouseTexts.Ready texts, Aboutness aboutness) {
        this.texts = texts;
        this.aboutness = aboutness;
    }

    /// Of each room what tells it apart from others, its first sentence.
    List<Chosen> in(List<String> numbers, String tag) {
        return numbers.stream()
                .flatMap(number -> in(number, tag).stream().limit(1))
                .toList();
    }

    /// Sentences that begin with a room and hold every word of what is looked for.
    List<Chosen> holding(Set<String> content, String tag, Predicate<String> isNearness) {
        return content.isEmpty()
                ? List.of()
                : said(
                        tag,
                        sentence -> beginsWithARoom(sentence)
                                && !isNearness.test(sentence)
                                && aboutness.held(content, sentence) > 0.99);
    }

    private static boolean beginsWithARoom(String sentence) {
        List<String> words = Spoken.of(sentence).folded();
        for (int i = 0; i <= FIRST && i + 1 < words.size(); i++) {
            if (NOUNS.contains(words.get(i)) && words.get(i + 1).matches("\\d+[a-z]?")) {
                return true;
            }
        }
        return false;
    }

    List<Chosen> in(String number, String tag) {
        List<Line> headed = lines(tag, true).stream()
                .filter(line -> at(passage(line).heading(), number) >= 0)
                .toList();
        Optional<Line> first = headed.stream().filter(line -> isOf(line, tag)).findFirst();
        if (first.isEmpty()) {
            first = headed.stream().findFirst();
        }
        return first.map(line -> sentences(line).stream()
                        .limit(QUOTED)
                        .map(sentence -> chosen(line, sentence))
                        .toList())
                .orElseGet(() -> said(tag, sentence -> {
                    int at = at(sentence, number);
                    return at >= 0 && at <= FIRST;
                }));
    }

    /// @param isNearness whether a sentence holds a word of nearness
    List<Chosen> near(String number, String tag, Predicate<String> isNearness) {
        return said(tag, sentence -> at(sentence, number) >= 0 && isNearness.test(sentence));
    }

    private List<Chosen> said(String tag, Predicate<String> wanted) {
        List<Chosen> chosen = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (Line line : lines(tag, false)) {
            sentences(line).stream()
                    .filter(wanted)
                    .filter(said::add)
                    .forEach(sentence -> chosen.add(chosen(line, sentence)));
        }
        return chosen.stream()
                .filter(one -> chosen.stream().noneMatch(other -> isWithin(one, other)))
                .limit(QUOTED)
                .toList();
    }

    /// "The toilet is beside room 4" says nothing that "the lift and the toilet are beside room 4" does not.
    private static boolean isWithin(Chosen one, Chosen other) {
        List<String> words = Spoken.of(one.sentence()).folded();
        List<String> others = Spoken.of(other.sentence()).folded();
        return words.size() < others.size()
                && words.stream().filter(word -> word.length() > SHORT).allMatch(others::contains);
    }

    /// Passages as they stand, in the order of the house's priority and of their sources.
    private List<Line> lines(String tag, boolean anyLanguage) {
        return texts.lines().values().stream()
                .filter(line -> line.passage() != null && line.statement() == null)
                .filter(line -> anyLanguage || isOf(line, tag))
                .sorted(Comparator.<Line>comparingInt(line -> line.source().priority())
                        .thenComparingLong(line -> line.source().id().value())
                        .thenComparingInt(line -> passage(line).order()))
                .toList();
    }

    private static boolean isOf(Line line, String tag) {
        return Locale.forLanguageTag(line.language()).getLanguage().equals(tag);
    }

    static Passage passage(Line line) {
        return java.util.Objects.requireNonNull(line.passage());
    }

    private static List<String> sentences(Line line) {
        return Sentences.texts(line.text(), line.language());
    }

    private static Chosen chosen(Line line, String sentence) {
        return new Chosen(line, sentence, 1, 1);
    }

    /// Whether a text names any room by its number.
    static boolean namesARoom(String text) {
        List<String> words = Spoken.of(text).folded();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean plural = NOUNS.contains(words.get(i).replaceFirst("(?:s|len)$", ""));
            if ((plural || NOUNS.contains(words.get(i)))
                    && words.get(i + 1).chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /// Where the room of this number stands among the words of a text; -1 where it does not.
    private static int at(String text, String number) {
        List<String> words = Spoken.of(text).folded();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (NOUNS.contains(words.get(i)) && words.get(i + 1).equals(number)) {
                return i;
            }
        }
        return -1;
    }
}
