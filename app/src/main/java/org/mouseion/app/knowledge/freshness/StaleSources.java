package org.mouseion.app.knowledge.freshness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.Reliance;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Sources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sources that have grown old, those first on which most rests.
@Component
public class StaleSources {

    /// Days before the last one from which a source is shown.
    private static final int ENDING = 30;

    /// Years without a change after which somebody should look, where no review date was set.
    private static final int OLD = 2;

    private final Sources sources;
    private final Derivatives derivatives;
    private final ObjectProvider<Reliance> reliance;

    StaleSources(Sources sources, Derivatives derivatives, ObjectProvider<Reliance> reliance) {
        this.sources = sources;
        this.derivatives = derivatives;
        this.reliance = reliance;
    }

    /// Why a source is shown, the gravest first.
    public enum Age {
        /// Past its last day: it speaks no more.
        EXPIRED,
        /// Past its review date; it goes on speaking.
        REVIEW_DUE,
        /// Its last day is near.
        ENDING,
        /// Unchanged for long.
        OLD
    }

    /// @param derivatives what rests on it at any remove
    /// @param answers answers to visitors that rested on it of late
    public record Stale(Source source, Age age, LocalDate since, long derivatives, long answers) {
        public long weight() {
            return derivatives + answers;
        }
    }

    public List<Stale> list(LocalDate today) {
        Map<SourceId, Long> answers = new HashMap<>();
        reliance.orderedStream()
                .forEach(one -> one.countAnswers().forEach((source, count) -> answers.merge(source, count, Long::sum)));
        List<Stale> stale = new ArrayList<>();
        for (Source source : sources.list()) {
            if (source.state() == SourceState.PUBLISHED) {
                age(source, today)
                        .ifPresent(age -> stale.add(new Stale(
                                source,
                                age,
                                since(source, age),
                                derivatives
                                        .listResting(List.of(new Ground.OfSource(source.id())))
                                        .size(),
                                answers.getOrDefault(source.id(), 0L))));
            }
        }
        stale.sort(Comparator.comparingLong(Stale::weight)
                .reversed()
                .thenComparing(Stale::age)
                .thenComparing(Stale::since));
        return stale;
    }

    /// How many are past their last or review day: what a morning begins with.
    public long countDue(LocalDate today) {
        return sources.list().stream()
                .filter(source -> source.state() == SourceState.PUBLISHED)
                .flatMap(source -> age(source, today).stream())
                .filter(age -> age == Age.EXPIRED || age == Age.REVIEW_DUE)
                .count();
    }

    /// How many of an account's own sources are past a day, near their last one, or unchanged for long.
    public long countDueOf(long account, LocalDate today) {
        return account == 0
                ? 0
                : sources.list().stream()
                        .filter(source -> source.state() == SourceState.PUBLISHED && source.ownerAccount() == account)
                        .filter(source -> age(source, today).isPresent())
                        .count();
    }

    static Optional<Age> age(Source source, LocalDate today) {
        LocalDate last = source.validity().to();
        LocalDate review = source.reviewBy();
        if (source.validity().isOverOn(today)) {
            return Optional.of(Age.EXPIRED);
        }
        if (review != null && review.isBefore(today)) {
            return Optional.of(Age.REVIEW_DUE);
        }
        if (last != null && last.isBefore(today.plusDays(ENDING))) {
            return Optional.of(Age.ENDING);
        }
        boolean old = review == null && changed(source).isBefore(today.minusYears(OLD));
        return old ? Optional.of(Age.OLD) : Optional.empty();
    }

    private static LocalDate since(Source source, Age age) {
        LocalDate last = source.validity().to();
        LocalDate review = source.reviewBy();
        return switch (age) {
            case EXPIRED, ENDING -> last == null ? changed(source) : last;
            case REVIEW_DUE -> review == null ? changed(source) : review;
            case OLD -> changed(source);
        };
    }

    private static LocalDate changed(Source source) {
        return LocalDate.ofInstant(source.changed(), ZoneId.systemDefault());
    }
}
