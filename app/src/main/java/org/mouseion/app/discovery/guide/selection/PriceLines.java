package org.mouseion.app.discovery.guide.selection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.discovery.guide.selection.Choice.Chosen;
import org.mouseion.app.discovery.guide.understanding.Grammars;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Line;

/// What something costs besides the visit: the one sentence with an amount of which all that is asked stands in it, in
/// its heading or in its source, in these words or in others for the same matter ([SameThings]). A sentence that says
/// that it is included is an answer where none has an amount.
final class PriceLines {

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Pattern INCLUDED = Pattern.compile(
            "(?iu)\\b(?:included in|compris(?:e|es)? dans|inclus(?:e|es)? dans|inbegrepen in|incluid[oa]s? en)\\b");

    private final HouseTexts.Ready texts;
    private final Aboutness aboutness;
    private final SameThings same;

    PriceLines(HouseTexts.Ready texts, Aboutness aboutness, SameThings same) {
        this.texts = texts;
        this.aboutness = aboutness;
        this.same = same;
    }

    /// The one sentence with an amount in a passage that was quoted before; nothing where several have one.
    ///
    /// @param path where the passage was cited from
    Optional<Chosen> in(String path) {
        return only(sentences(line -> Choice.cite(line).path().equals(path)).stream()
                .filter(PriceLines::isPriced)
                .toList());
    }

    /// @param content words of what is to be paid for
    Optional<Chosen> of(Set<String> content, String tag) {
        Set<String> named = new LinkedHashSet<>(content);
        named.removeIf(same::isNameless);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(tag), Grammars.LANGUAGES.stream())
                .flatMap(language -> among(named, language).stream())
                .findFirst();
    }

    /// First where the sentence itself holds all, then with its heading and its source.
    private Optional<Chosen> among(Set<String> named, String tag) {
        List<Chosen> all = sentences(line ->
                line.passage() != null && line.statement() == null && tag(line).equals(tag));
        List<Chosen> whole =
                all.stream().filter(one -> holds(named, one.sentence())).toList();
        return answer(whole)
                .or(() -> answer(all.stream().filter(one -> isAbout(named, one)).toList()));
    }

    private static Optional<Chosen> answer(List<Chosen> about) {
        return only(about.stream()
                        .filter(one ->
                                isPriced(one) && FIGURE.matcher(one.sentence()).find())
                        .toList())
                .or(() -> only(about.stream()
                        .filter(one -> INCLUDED.matcher(one.sentence()).find())
                        .toList()));
    }

    private List<Chosen> sentences(Predicate<Line> which) {
        List<Chosen> all = new ArrayList<>();
        texts.lines().values().stream()
                .filter(which)
                .forEach(line -> Sentences.texts(line.text(), line.language())
                        .forEach(sentence -> all.add(new Chosen(line, sentence, 1, 1))));
        return all;
    }

    /// The sentence must hold something of it: under the heading of an exhibition stands what its concert costs.
    private boolean isAbout(Set<String> named, Chosen one) {
        return named.stream().anyMatch(word -> holds(Set.of(word), one.sentence()))
                && holds(
                        named,
                        one.sentence(),
                        RoomLines.passage(one.line()).heading(),
                        one.line().source().title());
    }

    private boolean holds(Set<String> named, String... parts) {
        List<String> words = Spoken.of(String.join(" ", parts)).folded();
        return named.stream().allMatch(word -> aboutness.held(Set.of(word), parts) > 0.99 || same.areSaid(word, words));
    }

    private static Optional<Chosen> only(List<Chosen> sentences) {
        return sentences.stream().map(Chosen::sentence).distinct().count() == 1
                ? Optional.of(sentences.getFirst())
                : Optional.empty();
    }

    private static boolean isPriced(Chosen one) {
        return !QuestionKind.MONEY.evidence(one.sentence(), tag(one.line())).isEmpty();
    }

    private static String tag(Line line) {
        return Locale.forLanguageTag(line.language()).getLanguage();
    }
}
