package org.mouseion.app.discovery.guide.mind;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Grammar;
import org.mouseion.app.discovery.guide.understanding.Spoken;

/// One turn while it is being answered.
///
/// @param grammar of the turn's language
record Turning(Spoken spoken, Voice voice, Grammar grammar, DialogueState state, ZonedDateTime now) {

    boolean isPronoun(Spoken slot) {
        return slot.isEmpty() || grammar.is("pronoun", slot);
    }

    boolean isPerson(Spoken slot) {
        return slot.isEmpty() || grammar.is("person", slot);
    }

    /// Which of several is meant by "the second": from 1; -1 for the last.
    Optional<Integer> ordinal() {
        for (int n = 1; n <= 6; n++) {
            if (grammar.findIn("nth-" + n, spoken).isPresent()) {
                return Optional.of(n);
            }
        }
        return grammar.findIn("nth-last", spoken).map(at -> -1);
    }

    Turning saying(Spoken other) {
        return new Turning(other, voice, grammar, state, now);
    }

    Turning with(DialogueState other) {
        return new Turning(spoken, voice, grammar, other, now);
    }

    Optional<Long> shown(int ordinal) {
        List<Long> works = state.works();
        int at = ordinal < 0 ? works.size() - 1 : ordinal - 1;
        return at >= 0 && at < works.size() ? Optional.of(works.get(at)) : Optional.empty();
    }
}
