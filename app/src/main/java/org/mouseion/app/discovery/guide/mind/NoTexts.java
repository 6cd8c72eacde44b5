package org.mouseion.app.discovery.guide.mind;

import java.util.Optional;
import org.mouseion.app.discovery.guide.facts.Told;
import org.springframework.stereotype.Component;

@Component
class NoTexts implements OpenQuestions {
    @Override
    public Optional<Outcome> prior(Turning turning) {
        return Optional.empty();
    }

    @Override
    public Optional<Outcome> answer(Turning turning, boolean doubtful) {
        return Optional.empty();
    }

    @Override
    public Optional<Told> nearest(Turning turning) {
        return Optional.empty();
    }
}
