package org.mouseion.algorithms.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sentence that joins two or three statements: each clause stands in one of them, and a clause that leaves its
/// subject out has the subject of the first.
final class Joined {

    private static final int MOST = 3;

    /// A statement's sentence as read, and the number of the statement.
    record Unit(int number, Reading reading) {}

    private final Reading sentence;
    private final List<Unit> units;
    private final Likeness words;

    Joined(Reading sentence, List<Unit> units, Likeness words) {
        this.sentence = sentence;
        this.units = units;
        this.words = words;
    }

    Optional<Verdict.Supported> find() {
        return from(0, List.of(), List.of());
    }

    /// Tries every clause that begins at `segment` with every statement not used so far.
    private Optional<Verdict.Supported> from(int segment, List<Unit> used, List<Verdict.Rest> rests) {
        int end = sentence.segments().size();
        if (segment == end) {
            return used.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Verdict.Supported(
                            used.stream().map(Unit::number).distinct().toList(), rests));
        }
        if (used.size() == MOST) {
            return Optional.empty();
        }
        for (int to = segment + 1; to <= end; to++) {
            List<Token> clause = sentence.in(segment, to);
            for (Unit unit : units) {
                if (used.contains(unit)) {
                    continue;
                }
                Optional<List<Verdict.Rest>> fits = fits(clause, segment, to, unit, used);
                if (fits.isPresent()) {
                    List<Unit> more = new ArrayList<>(used);
                    more.add(unit);
                    List<Verdict.Rest> all = new ArrayList<>(rests);
                    all.addAll(fits.get());
                    Optional<Verdict.Supported> whole = from(to, more, all);
                    if (whole.isPresent()) {
                        return whole;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Verdict.Rest>> fits(List<Token> clause, int from, int to, Unit unit, List<Unit> used) {
        Set<String> tenses = new HashSet<>();
        sentence.segments().subList(from, to).forEach(s -> tenses.addAll(s.tenses()));
        int most = used.isEmpty() ? 0 : subject(used.getFirst().reading(), unit.reading());
        for (int elided = 0; elided <= most; elided++) {
            if (elided > 0 && elided < most) {
                continue;
            }
            Alignment beside = Alignment.of(
                    clause, tenses, unit.reading(), elided, words.wording(), words.lexicon(), words.language());
            if (beside.holds()) {
                return Optional.of(rests(clause, beside, unit));
            }
        }
        return Optional.empty();
    }

    /// How many tokens two statements begin with alike, where a verb follows them in both: what both speak of. The
    /// sentence must have said all of it.
    private int subject(Reading first, Reading later) {
        int same = 0;
        int most = Math.min(
                sentence.tokens().size(),
                Math.min(first.tokens().size(), later.tokens().size()));
        while (same < most
                && words.isLike(first.tokens().get(same), later.tokens().get(same))
                && words.isLike(sentence.tokens().get(same), first.tokens().get(same))) {
            same++;
            if (first.tokens().get(same - 1).isBeforeVerb()
                    && later.tokens().get(same - 1).isBeforeVerb()) {
                return same;
            }
        }
        return 0;
    }

    static List<Verdict.Rest> rests(List<Token> said, Alignment beside, Unit unit) {
        List<Verdict.Rest> rests = new ArrayList<>();
        for (int i = 0; i < said.size() && i < beside.pairs().size(); i++) {
            Token there = unit.reading().tokens().get(beside.pairs().get(i));
            rests.add(new Verdict.Rest(said.get(i).surface(), unit.number(), there.surface()));
        }
        return rests;
    }
}
