package org.mouseion.app.discovery.guide.mind;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.guide.facts.Told;

/// Questions for which the house's own texts are searched.
interface OpenQuestions {

    /// A line that a person wrote as the answer to this very question.
    Optional<Outcome> prior(Turning turning);

    /// The sentence that answers, where one does so surely enough.
    ///
    /// @param doubtful whether the question is of a kind that texts seldom answer, so that more is asked of them
    Optional<Outcome> answer(Turning turning, boolean doubtful);

    /// What the texts say of a numbered room.
    ///
    /// @param near whether what is near it is asked for, and not what is in it
    Optional<Outcome> room(String number, boolean near, Turning turning);

    /// What the texts say of several numbered rooms.
    Optional<Outcome> rooms(List<String> numbers, Turning turning);

    /// What the passage quoted last says something costs.
    Optional<Outcome> amount(Turning turning);

    /// What lies nearest, to be shown as no answer.
    Optional<Told> nearest(Turning turning);
}
