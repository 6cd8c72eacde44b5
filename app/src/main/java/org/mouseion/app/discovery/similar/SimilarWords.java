package org.mouseion.app.discovery.similar;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.analysis.Analysed;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.platform.Reason;

/// Described in similar words: those of title and description that more than stop words, the rarest first in weight.
final class SimilarWords implements Likeness {

    private static final int MOST_WORDS = 40;
    private static final int FEWEST_WORDS = 3;
    private static final int NAMED = 5;

    private final Analysis analysis;
    private final Works works;

    SimilarWords(Analysis analysis, Works works) {
        this.analysis = analysis;
        this.works = works;
    }

    @Override
    public Way way() {
        return Way.WORDS;
    }

    private List<String> words(Subject subject) {
        Set<String> words = new LinkedHashSet<>();
        for (TextField field : List.of(TextField.TITLE, TextField.TEXT)) {
            Arrays.stream(subject.indexed().text(field).split(" "))
                    .filter(word -> word.length() > 2 && !word.equals(Analysed.GAP) && !analysis.isStopword(word))
                    .forEach(words::add);
        }
        return words.stream().limit(MOST_WORDS).toList();
    }

    @Override
    public Optional<Clause> look(Subject subject) {
        List<String> words = words(subject);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<Clause> each = words.stream()
                .map(word -> Clause.anyOf(List.of(
                        new Clause.Words(TextField.TITLE, List.of(word), 2),
                        new Clause.Words(TextField.TEXT, List.of(word), 1))))
                .toList();
        return Optional.of(Clause.atLeast(Math.max(2, words.size() / 5), each));
    }

    @Override
    public Reason heading(Subject subject) {
        return Reason.of("similar.words", 1);
    }

    @Override
    public Reason shared(Subject subject, Findings.Row neighbour) {
        Set<String> theirs = works.find(new WorkId(neighbour.work()))
                .map(work -> said(work.facts().title(), work.facts().description()))
                .orElse(Set.of());
        List<String> shared = said(
                        subject.work().facts().title(), subject.work().facts().description())
                .stream()
                .filter(word -> word.length() > 2 && theirs.contains(word) && !analysis.isStopword(word))
                .limit(NAMED)
                .toList();
        return shared.isEmpty()
                ? Reason.of("similar.words", 0)
                : Reason.of("similar.why.words", shared.size(), String.join(", ", shared));
    }

    private Set<String> said(Texts title, Texts description) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(title.byTag().values().stream(), description.byTag().values().stream())
                .forEach(text -> words.addAll(analysis.words(text)));
        return words;
    }

    @Override
    public double least() {
        return 0.15;
    }
}
