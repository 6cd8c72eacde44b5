package org.mouseion.app.discovery.guide.mind;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.FoundWork;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.facts.Compared;
import org.mouseion.app.discovery.guide.facts.MakerTold;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// Two makers or two works side by side; where the question asks which is older or larger, that comes first.
@Component
class Comparing {

    private static final double SURETY = 0.92;

    private static final Set<String> BETWEEN =
            Set.of("or", "and", "ou", "et", "of", "en", "o", "u", "y", "e", "than", "que", "dan", "met", "con", "with");

    private final Referents referents;
    private final WorkTold works;
    private final MakerTold makers;
    private final Choosing choosing;

    Comparing(Referents referents, WorkTold works, MakerTold makers, Choosing choosing) {
        this.referents = referents;
        this.works = works;
        this.makers = makers;
        this.choosing = choosing;
    }

    Optional<Outcome> answer(Reading reading, Turning turning) {
        Spoken a = reading.slot("a");
        Spoken b = reading.slot("b");
        Optional<Outcome> first = answer(a, b, turning);
        if (first.isPresent()) {
            return first;
        }
        // A title may hold the word that stands between the two: "The Lady of Shalott of A Bigger Splash" in Dutch.
        List<String> words = turning.spoken().folded();
        int from = Collections.indexOfSubList(words, a.folded());
        int to = Collections.lastIndexOfSubList(words, b.folded()) + b.words().size();
        for (int at = from + 1; from >= 0 && at < to - 1; at++) {
            if (BETWEEN.contains(words.get(at))) {
                Optional<Outcome> other =
                        answer(turning.spoken().part(from, at), turning.spoken().part(at + 1, to), turning);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> answer(Spoken a, Spoken b, Turning turning) {
        Match<FoundWork> left = referents.work(a, turning);
        Match<FoundWork> right = referents.work(b, turning);
        Optional<Outcome> two = makers(a, b, isWhole(left) && isWhole(right), turning);
        if (two.isPresent() || left.isNone() || right.isNone()) {
            return two;
        }
        for (Match<FoundWork> each : List.of(left, right)) {
            if (each instanceof Match.Several<FoundWork>(List<FoundWork> found, long more)) {
                return Optional.of(
                        new Outcome(choosing.works(Intent.COMPARE, found, more, turning), isWhole(each) ? 0.85 : 0.4));
            }
        }
        return works(left, right, turning);
    }

    private static boolean isWhole(Match<FoundWork> match) {
        return switch (match) {
            case Match.One<FoundWork>(FoundWork found, String mended) -> found.fit() > 0.99;
            case Match.Several<FoundWork>(List<FoundWork> found, long more) ->
                found.getFirst().fit() > 0.99;
            case Match.None<FoundWork>() -> false;
        };
    }

    /// @param worksToo whether both names are whole titles as well: a portrait bears the name of a maker
    private Optional<Outcome> makers(Spoken a, Spoken b, boolean worksToo, Turning turning) {
        Optional<Named> one = referents.maker(a, turning).one();
        Optional<Named> other = referents.maker(b, turning).one();
        boolean sized = aspect(turning).filter(Compared.Aspect::isOfSize).isPresent();
        if (one.isEmpty() || other.isEmpty() || sized && worksToo) {
            return Optional.empty();
        }
        return makers.compare(
                        one.get(),
                        other.get(),
                        aspect(turning).orElse(null),
                        turning.now().toLocalDate(),
                        turning.voice())
                .map(t -> new Outcome(reply(t, Focus.write(other.get()), turning), SURETY));
    }

    private Optional<Outcome> works(Match<FoundWork> left, Match<FoundWork> right, Turning turning) {
        Voice voice = turning.voice();
        List<Long> ids =
                List.of(left.one().orElseThrow().id(), right.one().orElseThrow().id());
        List<Work> both = referents.list(ids);
        if (both.size() < 2) {
            return Optional.empty();
        }
        Told table = works.compare(both, aspect(turning).orElse(null), voice);
        return Optional.of(new Outcome(reply(table, "", turning), SURETY));
    }

    private static Reply reply(Told told, String focus, Turning turning) {
        return Replies.answer(told, Intent.COMPARE, focus, turning);
    }

    private static Optional<Compared.Aspect> aspect(Turning turning) {
        for (Compared.Aspect aspect : Compared.Aspect.values()) {
            if (turning.grammar()
                    .findIn("than-" + aspect.key(), turning.spoken())
                    .isPresent()) {
                return Optional.of(aspect);
            }
        }
        return Optional.empty();
    }
}
