package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.selection.Aboutness;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.guide.visiting.VisitAnswers;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.springframework.stereotype.Component;

/// Whether an answer takes account of all that was asked.
///
/// A pattern passes over words: of "does the café sell gluten-free cake?" it needs only the café. What it passes over
/// and the answer does not speak of either is what the question was about, and the answer would be beside it.
@Component
class Account {

    /// Shorter words seldom name anything.
    private static final int SHORTEST = 3;

    /// So many words tell a question about one thing from one about another: three of "what does a guided tour for a
    /// group cost", none of "what does a ticket cost".
    private static final int MANY = 3;

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final Aboutness aboutness;
    private final VisitAnswers visit;

    Account(Analysis analysis, VisitAnswers visit) {
        this.aboutness = new Aboutness(analysis);
        this.visit = visit;
    }

    /// Whether the reply speaks of everything that the reading passed over.
    boolean takesAllOf(Reading reading, Reply reply, Turning turning) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> named = visit.namedBy(turning.spoken().folded(), reading.intent());
        for (String word : aboutness.content(reading.skipped())) {
            boolean counts = word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
            if (counts && !named.contains(word) && !turning.grammar().isOfVisits(reading.intent(), word)) {
                left.add(word);
            }
        }
        if (reading.intent() != Intent.HOURS
                && FIGURE.matcher(String.join(" ", texts(reply))).find()) {
            // "When does the café close?" is answered by any hours of the café.
            left.removeIf(word -> turning.grammar().is("open", Spoken.of(word)));
        }
        return left.isEmpty() || aboutness.held(left, texts(reply)) > 0.99;
    }

    /// Share of what a turn asks that stands in the reply and in what it cites; 0 where it asks too little to tell.
    double share(Turning turning, Reply reply) {
        Set<String> content = aboutness.content(turning.spoken().folded());
        return content.size() < MANY ? 0 : aboutness.held(content, texts(reply));
    }

    private static String[] texts(Reply reply) {
        List<String> texts = new ArrayList<>();
        reply.sentences().forEach(said -> {
            texts.add(said.text());
            said.citations().stream().map(Citation::passage).forEach(texts::add);
            said.citations().stream().map(Citation::place).forEach(texts::add);
            said.citations().stream().map(Citation::source).forEach(texts::add);
        });
        return texts.toArray(String[]::new);
    }
}
