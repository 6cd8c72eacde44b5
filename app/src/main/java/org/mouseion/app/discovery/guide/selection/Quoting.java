package org.mouseion.app.discovery.guide.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Analysis analysis;

    Quoting(HouseTexts texts, Analysis analysis) {
        this.texts = texts;
        this.analysis = analysis;
    }

    /// @param confidence in [0, 1], calibrated
    public record Quoted(Told told, double confidence) {}

    /// What may be quoted on a day, at the price of one look at the version.
    public Texts on(LocalDate day) {
        return new Texts(new Choice(texts.on(day), analysis));
    }

    /// As if the draft of a source were published.
    public Texts rehearsing(LocalDate day, SourceId source) {
        return new Texts(new Choice(texts.rehearsing(day, source), analysis));
    }

    /// The texts of one day.
    public static final class Texts {
        private final Choice choice;

        Texts(Choice choice) {
            this.choice = choice;
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

        /// What lies nearest and is no answer.
        public Optional<Told> nearest(Spoken spoken, Voice voice) {
            return choice.nearest(spoken, voice.tag()).map(c -> Choice.tell(List.of(c), voice));
        }
    }
}
