package org.mouseion.app.discovery.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.analysis.Folding;
import org.mouseion.app.platform.Reason;

/// By the same hand; among these, first what is of the same kind and shows the same.
final class SameMaker implements Likeness {

    /// Ways to say that nobody knows: no two of them are the same person.
    private static final Set<String> NOBODY = Set.of(
            "anonymous",
            "anonyme",
            "anoniem",
            "anonimo",
            "unknown",
            "inconnu",
            "inconnue",
            "onbekend",
            "desconocido",
            "unknown artist",
            "artist unknown",
            "unidentified");

    private final Shares shares;

    SameMaker(Shares shares) {
        this.shares = shares;
    }

    @Override
    public Way way() {
        return Way.MAKER;
    }

    private static List<String> makers(Subject subject) {
        return subject.own(TextField.MAKER).entrySet().stream()
                .filter(maker -> !isNobody(maker.getValue()))
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
    }

    private static boolean isNobody(String name) {
        String folded = Folding.fold(name).strip();
        return NOBODY.contains(folded) || folded.startsWith("unknown ") || folded.startsWith("anonym");
    }

    @Override
    public Optional<Clause> look(Subject subject) {
        List<String> makers = makers(subject);
        if (makers.isEmpty()) {
            return Optional.empty();
        }
        List<Clause> better = new ArrayList<>();
        better.add(new Clause.Values(ValueField.FACET_KIND, subject.values(TextField.KIND, 3), 1));
        subject.values(TextField.SUBJECT, 20)
                .forEach(value -> better.add(new Clause.Values(ValueField.FACET_SUBJECT, List.of(value), 1)));
        better.add(new Clause.Flat(new Clause.Pictured(), 1));
        return Optional.of(new Clause.Values(ValueField.FACET_MAKER, makers, 1).preferring(better));
    }

    @Override
    public Reason heading(Subject subject) {
        return Reason.of("similar.maker", 1, String.join(", ", shares.labels(makers(subject), Facet.MAKER, subject)));
    }

    @Override
    public Reason shared(Subject subject, Findings.Row neighbour) {
        List<String> subjects = shares.labels(subject, neighbour, TextField.SUBJECT, Facet.SUBJECT);
        List<String> more =
                subjects.isEmpty() ? shares.labels(subject, neighbour, TextField.KIND, Facet.KIND) : subjects;
        return more.isEmpty()
                ? Shares.inCommon(shares.labels(subject, neighbour, TextField.MAKER, Facet.MAKER))
                : Shares.inCommon(more);
    }
}
