package org.mouseion.algorithms.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mouseion.algorithms.contradiction.Fact.Kind;

/// Lays the facts of two texts side by side.
///
/// Two facts contradict where they are of one kind and role, speak of the same thing, and no value of the one text is a
/// value of the other. Speaking of the same thing means: the same place, the same thing sold, the same people, no
/// different weekday, month or season; for prices, a thing that is known by name, or the entry; and, for years, days
/// and numbers, the same names, or enough of the same words.
public final class Contradictions {

    /// Share of the fewer words that must be in common where no name is; below it too much else is found.
    private static final double WORDS_IN_COMMON = 0.5;

    /// Weekdays that a text must name before it is taken for the whole week.
    private static final int MOST_OF_A_WEEK = 4;

    private static final Lexicon LEXICON = Lexicon.shipped();

    private Contradictions() {}

    /// Two figures that cannot both be right.
    public record Found(Fact one, Fact other) {

        /// What differs, in the order of the texts: `closes 18:00 / 17:00`.
        public String explain() {
            return one.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + one.role() + " " + shown(one) + " / "
                    + shown(other);
        }
    }

    /// How a value is written to people.
    public static String shown(Fact fact) {
        return switch (fact.kind()) {
            case HOUR -> "%02d:%02d".formatted((int) fact.value() / 60 % 24, (int) fact.value() % 60);
            case PRICE -> "%.2f".formatted(fact.value() / 100);
            case DAY -> {
                int year = (int) fact.value() / 400;
                int rest = (int) fact.value() - year * 400 - 1;
                yield (year == 0 ? "" : year + "-") + "%02d-%02d".formatted(rest / 31, rest % 31 + 1);
            }
            case AGE, YEAR, NUMBER ->
                fact.value() == Math.rint(fact.value())
                        ? Long.toString((long) fact.value())
                        : Double.toString(fact.value());
        };
    }

    public static Optional<Found> find(Claim one, Claim other) {
        return find(Facts.of(one), Facts.of(other));
    }

    /// The first pair of facts that cannot both be right.
    public static Optional<Found> find(List<Fact> one, List<Fact> other) {
        return one.stream()
                .map(fact -> against(fact, one, other))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private static @org.jspecify.annotations.Nullable Found against(Fact fact, List<Fact> own, List<Fact> others) {
        List<Fact> same = new ArrayList<>(others.stream()
                .filter(other -> other.kind() == fact.kind() && other.role().equals(fact.role()))
                .filter(other -> aboutTheSame(fact, other))
                .toList());
        if (fact.kind() == Kind.HOUR || fact.kind() == Kind.PRICE) {
            same.removeIf(Predicate.not(other -> sameDays(fact, other, own, others)));
        }
        boolean agrees = same.stream().anyMatch(fact::saysTheSame);
        return same.isEmpty() || agrees ? null : new Found(fact, same.getFirst());
    }

    private static boolean aboutTheSame(Fact one, Fact other) {
        return meetOrEmpty(one, other, "place")
                && (one.kind() == Kind.DAY
                        ? meetOrEmpty(one, other, "item")
                        : of(one, "item").equals(of(other, "item")))
                && switch (one.kind()) {
                    case HOUR -> true;
                    case PRICE ->
                        sold(one, other) && people(one).equals(people(other)) && meetOrEmpty(one, other, "condition");
                    case AGE ->
                        of(one, "condition").equals(of(other, "condition"))
                                && people(one).equals(people(other))
                                && alike(one, other, 0);
                    case YEAR, DAY, NUMBER -> alike(one, other, WORDS_IN_COMMON);
                };
    }

    /// The same thing sold, known by name; or the entry to the house on both sides. Of things that the lexicon does not
    /// know, nobody can tell whether they are the same.
    private static boolean sold(Fact one, Fact other) {
        return !of(one, "item").isEmpty()
                || !of(one, "entry").isEmpty() && !of(other, "entry").isEmpty();
    }

    /// Whoever is not named is a grown person at the full price.
    private static Set<String> people(Fact fact) {
        Set<String> people = new HashSet<>(of(fact, "audience"));
        people.remove("adult");
        return people;
    }

    /// A name in common; where one text has none, enough of the same words and concepts. Of a life that is enough; of
    /// what was made or counted, one text may not name something that the other does not while that names another.
    private static boolean alike(Fact one, Fact other, double share) {
        if (!one.names().isEmpty() && !other.names().isEmpty()) {
            boolean life = one.role().equals("born") || one.role().equals("died");
            boolean common = one.names().stream().anyMatch(name -> named(name, other));
            boolean mineOnly = one.names().stream().anyMatch(name -> !named(name, other));
            boolean theirsOnly = other.names().stream().anyMatch(name -> !named(name, one));
            return common && (life || !mineOnly || !theirsOnly);
        }
        if (!one.names().isEmpty() || !other.names().isEmpty()) {
            return share == 0;
        }
        Set<String> mine = spoken(one);
        Set<String> theirs = spoken(other);
        Set<String> common = new HashSet<>(mine);
        common.retainAll(theirs);
        int least = Math.min(mine.size(), theirs.size());
        return share == 0 || least > 0 && common.size() >= share * least;
    }

    /// "Monet" is Claude Monet; Camille Monet is not.
    private static boolean named(String name, Fact fact) {
        Set<String> words = Set.copyOf(List.of(name.split(" ")));
        return fact.names().stream()
                .map(other -> Set.copyOf(List.of(other.split(" "))))
                .anyMatch(other -> other.containsAll(words) || words.containsAll(other));
    }

    private static Set<String> spoken(Fact fact) {
        Set<String> spoken = new HashSet<>(fact.words());
        fact.names().forEach(name -> spoken.removeAll(List.of(name.split(" "))));
        fact.concepts().stream()
                .filter(concept -> !LEXICON.only(Set.of(concept), "cue").contains(concept)
                        && !LEXICON.only(Set.of(concept), "unit").contains(concept))
                .forEach(spoken::add);
        return spoken;
    }

    /// A text that names days or a season speaks of those; one that names none, of the whole week.
    private static boolean sameDays(Fact one, Fact other, List<Fact> own, List<Fact> others) {
        if (!of(one, "season").equals(of(other, "season")) || !meetOrBothEmpty(one, other, "month")) {
            return false;
        }
        Set<String> mine = of(one, "weekday");
        Set<String> theirs = of(other, "weekday");
        if (mine.isEmpty() && theirs.isEmpty()) {
            return true;
        }
        if (mine.isEmpty()) {
            return wholeWeek(one, others);
        }
        if (theirs.isEmpty()) {
            return wholeWeek(one, own);
        }
        return mine.stream().anyMatch(theirs::contains);
    }

    private static boolean wholeWeek(Fact like, List<Fact> facts) {
        Set<String> days = new HashSet<>();
        facts.stream()
                .filter(fact -> fact.kind() == like.kind() && fact.role().equals(like.role()))
                .forEach(fact -> days.addAll(of(fact, "weekday")));
        return days.size() >= MOST_OF_A_WEEK;
    }

    private static boolean meetOrEmpty(Fact one, Fact other, String kind) {
        Set<String> mine = of(one, kind);
        Set<String> theirs = of(other, kind);
        return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains);
    }

    private static boolean meetOrBothEmpty(Fact one, Fact other, String kind) {
        Set<String> mine = of(one, kind);
        Set<String> theirs = of(other, kind);
        return mine.isEmpty() ? theirs.isEmpty() : mine.stream().anyMatch(theirs::contains);
    }

    private static Set<String> of(Fact fact, String kind) {
        return LEXICON.only(fact.concepts(), kind);
    }
}
