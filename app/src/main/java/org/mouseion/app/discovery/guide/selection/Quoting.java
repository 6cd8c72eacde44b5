package org.mouseion.app.discovery.guide.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.stereotype.Component;

/// Answers by quoting what the house may say.
@Component
public class Quoting {

    private final HouseTexts texts;
    private final Aboutness aboutness;
    private final SameThings same = new SameThings();
    private final Definitions definitions;

    Quoting(HouseTexts texts, Analysis analysis) {
        this.texts = texts;
        this.aboutness = new Aboutness(analysis, new KnownForms());
        this.definitions = new Definitions(aboutness, analysis);
    }

    /// @param confidence in [0, 1], calibrated
    public record Quoted(Told told, double confidence) {}

    /// What may be quoted on a day, at the price of one look at the version.
    public Texts on(LocalDate day) {
        return texts(texts.on(day));
    }

    /// A sentence that was looked at for a question.
    ///
    /// @param source id of its source
    /// @param grounds what speaks for it
    public record Considered(String sentence, long source, Map<Sureness.Ground, Double> grounds) {}

    /// What is looked at for a question, for whoever fits the weights of [Sureness].
    ///
    /// @param away ids of sources that are as good as taken away
    public List<Considered> consider(Spoken spoken, String tag, LocalDate day, Set<Long> away) {
        return new Choice(texts.on(day), aboutness, definitions)
                .consider(spoken, tag, source -> !away.contains(Long.valueOf(source))).stream()
                        .map(one -> new Considered(
                                one.sentence(), one.line().source().id().value(), one.grounds()))
                        .toList();
    }

    /// As if the draft of a source were published.
    public Texts rehearsing(LocalDate day, SourceId source) {
        return texts(texts.rehearsing(day, source));
    }

    private Texts texts(HouseTexts.Ready ready) {
        return new Texts(
                new Choice(ready, aboutness, definitions),
                new RoomLines(ready, aboutness),
                new NumberLines(ready, aboutness),
                new PriceLines(ready, aboutness, same));
    }

    /// The texts of one day.
    public static final class Texts {
        private final Choice choice;
        private final RoomLines rooms;
        private final NumberLines numbers;
        private final PriceLines prices;

        Texts(Choice choice, RoomLines rooms, NumberLines numbers, PriceLines prices) {
            this.prices = prices;
            this.choice = choice;
            this.rooms = rooms;
            this.numbers = numbers;
        }

        /// What a person wrote for this very question.
        public Optional<Quoted> prior(Spoken spoken, Voice voice) {
            return choice.prior(spoken, voice.tag())
                    .map(c -> new Quoted(Choice.tell(List.of(c), voice), c.confidence()));
        }

        /// The sentence that answers, if one does surely enough.
        ///
        /// @param doubtful whether the question is of a kind that texts seldom answer
        public Optional<Quoted> answer(Spoken spoken, boolean doubtful, Voice voice) {
            return choice.find(spoken, voice.tag(), doubtful)
                    .map(list ->
                            new Quoted(Choice.tell(list, voice), list.getFirst().confidence()));
        }

        /// What a numbered room holds.
        public Optional<Quoted> inRoom(String number, Voice voice) {
            return whole(rooms.in(number, voice.tag()), voice);
        }

        /// What several numbered rooms hold.
        public Optional<Quoted> inRooms(List<String> numbers, Voice voice) {
            return whole(rooms.in(numbers, voice.tag()), voice);
        }

        /// The rooms that hold something, by the sentences that tell what is in them.
        ///
        /// @param content words of what is looked for
        /// @param isNearness whether a sentence only tells what a room lies beside
        public Optional<Quoted> roomOf(Set<String> content, Predicate<String> isNearness, Voice voice) {
            return whole(rooms.holding(content, voice.tag(), isNearness), voice);
        }

        /// How many there are of a thing, where a sentence counts it.
        public Optional<Quoted> count(Spoken thing, Spoken question, Voice voice) {
            return numbers.count(thing, question, voice.tag())
                    .map(one -> new Quoted(Choice.tell(List.of(one), voice), one.confidence()));
        }

        /// What the passage quoted before says something costs.
        public Optional<Quoted> amount(String path, Voice voice) {
            return prices.in(path).map(one -> new Quoted(Choice.tell(List.of(one), voice), one.confidence()));
        }

        /// What something costs, where one sentence tells it.
        public Optional<Quoted> price(Set<String> content, Voice voice) {
            return prices.of(content, voice.tag())
                    .map(one -> new Quoted(Choice.tell(List.of(one), voice), one.confidence()));
        }

        /// What lies near a numbered room.
        ///
        /// @param isNearness whether a sentence of the visitor's language speaks of nearness
        public Optional<Quoted> nearRoom(String number, Predicate<String> isNearness, Voice voice) {
            return whole(rooms.near(number, voice.tag(), isNearness), voice);
        }

        private static Optional<Quoted> whole(List<Choice.Chosen> chosen, Voice voice) {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(new Quoted(Choice.together(chosen, voice), 1));
        }

        /// What lies nearest and is no answer.
        public Optional<Told> nearest(Spoken spoken, Voice voice) {
            return choice.nearest(spoken, voice.tag()).map(c -> Choice.tell(List.of(c), voice));
        }
    }
}
