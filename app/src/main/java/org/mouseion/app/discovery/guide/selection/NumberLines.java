package org.mouseion.app.discovery.guide.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.algorithms.text.Span;
import org.mouseion.app.discovery.guide.selection.Choice.Chosen;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Line;

/// How many there are of a thing of the house itself: the sentence in which a number stands right before it ("eight
/// rooms", "twelve seats").
///
/// Such a question has so few words that no ranking tells its answer from a sentence that only holds them. So the
/// sentence must count the very thing; whatever else is asked must stand in it, its heading or its source; and where
/// nothing else is, the sentence must be about the house.
final class NumberLines {

    /// Words between the number and the thing: "six light pushchairs".
    private static final int BETWEEN = 1;

    private static final Set<String> HOUSE = Set.of(
            "museum",
            "musee",
            "museo",
            "house",
            "maison",
            "huis",
            "casa",
            "building",
            "batiment",
            "gebouw",
            "edificio",
            "library",
            "bibliotheque",
            "bibliotheek",
            "biblioteca",
            "archive",
            "archives",
            "archief",
            "archivo");

    private final HouseTexts.Ready texts;
    private final Aboutness aboutness;

    NumberLines(HouseTexts.Ready texts, Aboutness aboutness) {
        this.texts = texts;
        this.aboutness = aboutness;
    }

    /// @param thing what is counted
    Optional<Chosen> count(Spoken thing, Spoken question, String tag) {
        Set<String> names = aboutness.content(thing.folded());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String named = names.iterator().next();
        Set<String> rest = new LinkedHashSet<>(aboutness.content(question.folded()));
        rest.remove(named);
        List<Chosen> counted = new ArrayList<>();
        texts.lines().values().stream()
                .filter(line -> line.passage() != null && line.statement() == null)
                .filter(line ->
                        Locale.forLanguageTag(line.language()).getLanguage().equals(tag))
                .sorted(Comparator.<Line>comparingInt(line -> line.source().priority())
                        .thenComparingLong(line -> line.source().id().value()))
                .forEach(line -> Sentences.texts(line.text(), line.language()).stream()
                        .filter(sentence -> isCounted(named, sentence, tag) && holds(rest, sentence, line))
                        .forEach(sentence -> counted.add(new Chosen(line, sentence, 1, 1))));
        // Two sentences that count the same thing may mean two different wholes.
        return counted.stream().map(Chosen::sentence).distinct().count() == 1
                ? Optional.of(counted.getFirst())
                : Optional.empty();
    }

    private boolean holds(Set<String> rest, String sentence, Line line) {
        return rest.isEmpty()
                ? Spoken.of(sentence).folded().stream().anyMatch(HOUSE::contains)
                : aboutness.held(
                                rest,
                                sentence,
                                RoomLines.passage(line).heading(),
                                line.source().title())
                        > 0.99;
    }

    private boolean isCounted(String named, String sentence, String tag) {
        for (Span number : QuestionKind.NUMBER.evidence(sentence, tag)) {
            List<String> behind = Spoken.of(sentence.substring(number.to())).folded();
            for (int i = 0; i <= BETWEEN && i < behind.size(); i++) {
                if (aboutness.held(Set.of(named), behind.get(i)) > 0.99) {
                    return true;
                }
            }
        }
        return false;
    }
}
