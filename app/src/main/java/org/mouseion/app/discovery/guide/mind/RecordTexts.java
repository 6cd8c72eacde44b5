package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.selection.Aboutness;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.springframework.stereotype.Component;

/// Sentences of descriptions that answer a question about a work no field answers: "was the Storm stolen?". The work
/// must be named by whole words of its title or be the one spoken of, and whatever else the question says must stand in
/// the sentence, so that nothing is answered by halves.
@Component
class RecordTexts {

    private static final int LOOKED_AT = 5;

    /// How sure such an answer is beside others.
    static final double SURETY = 0.8;

    private final WorkIndex index;
    private final Referents referents;
    private final WorkTold told;
    private final HouseWords house;
    private final Analysis analysis;
    private final Aboutness aboutness;

    RecordTexts(WorkIndex index, Referents referents, WorkTold told, HouseWords house, Analysis analysis) {
        this.index = index;
        this.referents = referents;
        this.told = told;
        this.house = house;
        this.analysis = analysis;
        this.aboutness = new Aboutness(analysis);
    }

    Optional<Outcome> answer(Turning turning) {
        Set<String> content = aboutness.content(turning.spoken().folded());
        QuestionKind kind = QuestionKind.of(
                        new Question(turning.spoken().text(), turning.voice().tag()))
                .kind();
        if (content.isEmpty() || kind == QuestionKind.REASON || kind == QuestionKind.MANNER) {
            return Optional.empty();
        }
        for (Work work : candidates(content, turning)) {
            Optional<Reply.Said> sentence = sentence(work, content, kind, turning);
            if (sentence.isPresent()) {
                Voice voice = turning.voice();
                Told answer = Told.of(
                        sentence.get(),
                        List.of(work.id().value()),
                        voice.say("guide.why.record", told.name(work, voice)));
                return Optional.of(new Outcome(
                        Replies.answer(answer, Intent.ABOUT, "work:" + work.id().value(), turning), SURETY));
            }
        }
        return Optional.empty();
    }

    private List<Work> candidates(Set<String> content, Turning turning) {
        List<Long> ids = new ArrayList<>();
        if (Focus.read(turning.state().focus(), house) instanceof Focus.OnWork(long id)) {
            ids.add(id);
        }
        List<Clause> words = content.stream()
                .<Clause>map(word -> new Clause.Words(TextField.TITLE, List.copyOf(analysis.forms(word)), 1))
                .toList();
        index.find(Lookup.best(Clause.anyOf(words), LOOKED_AT)).rows().forEach(row -> ids.add(row.work()));
        return referents.list(ids.stream().distinct().toList());
    }

    private Optional<Reply.Said> sentence(Work work, Set<String> content, QuestionKind kind, Turning turning) {
        String title = told.title(work, turning.voice());
        boolean spokenOf = turning.state().focus().equals("work:" + work.id().value());
        String named = title + " " + told.maker(work, turning.voice());
        Set<String> rest = new LinkedHashSet<>();
        content.stream()
                .filter(word -> aboutness.held(Set.of(word), named) == 0)
                .forEach(rest::add);
        boolean isNamed = aboutness.held(aboutness.content(analysis.words(title)), String.join(" ", content)) > 0.6;
        if (rest.isEmpty() || !(isNamed || spokenOf)) {
            return Optional.empty();
        }
        return told.description(work, turning.voice()).stream()
                .filter(said -> aboutness.held(rest, said.text()) > 0.99)
                .filter(said -> kind.isOpen()
                        || kind == QuestionKind.DEFINITION
                        || kind == QuestionKind.NAME
                        || !kind.evidence(said.text(), said.language()).isEmpty())
                .findFirst();
    }
}
