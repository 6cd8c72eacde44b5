package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Identifiers;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.Shown;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// Finds the work that a phrase names: by number, by title, by title and maker.
@Component
public class WorkFinder {

    private static final int LOOKED_AT = 40;
    private static final int CHOICES = 5;

    /// Part of a title that names a work by itself where no other title has it.
    private static final double ENOUGH = 0.42;

    /// How much better than the next a part of a title must fit.
    private static final double LEAD = 0.3;

    private static final int SHORTEST_MENDED = 5;

    private final WorkIndex index;
    private final HouseWords house;
    private final Analysis analysis;
    private final TitleFit fit;
    private final SmallWords small = new SmallWords();

    public WorkFinder(WorkIndex index, HouseWords house, Analysis analysis) {
        this.index = index;
        this.house = house;
        this.analysis = analysis;
        this.fit = new TitleFit(analysis);
    }

    /// @param phrase words that name a work
    public Match<FoundWork> find(Spoken phrase) {
        if (phrase.isEmpty()) {
            return new Match.None<>();
        }
        List<FoundWork> numbered = byNumber(phrase);
        if (!numbered.isEmpty()) {
            return decide(numbered, numbered.size(), "");
        }
        List<String> quoted = phrase.quoted().isEmpty()
                ? List.of()
                : analysis.words(phrase.quoted().getFirst());
        List<String> words = quoted.isEmpty() ? phrase.folded() : quoted;
        Match<FoundWork> whole = titled(words, List.of());
        if (isSure(whole)) {
            return whole;
        }
        List<String> named = bare(words);
        Match<FoundWork> bare = ofItsKind(named, words);
        Match<FoundWork> alone = isSure(bare) || whole.isNone() ? bare : whole;
        if (isSure(alone)) {
            return alone;
        }
        Match<FoundWork> parted = quoted.isEmpty() ? parted(words) : new Match.None<>();
        if (parted.isNone() && alone.isNone()) {
            Match<FoundWork> mended = mended(named);
            return mended.isNone() && quoted.isEmpty() ? juxtaposed(named) : mended;
        }
        return parted.isNone() ? alone : parted;
    }

    /// Without what stands around a title: articles and kinds before it ("le tableau …"), kinds behind it ("the …
    /// fan").
    private List<String> bare(List<String> words) {
        List<String> rest = small.from(words, "articles", "kinds", "generic", "called");
        int from = 0;
        while (from < rest.size() - 1 && isKind(rest.get(from))) {
            List<String> behind =
                    small.from(rest.subList(from + 1, rest.size()), "articles", "kinds", "generic", "called");
            from = rest.size() - behind.size();
        }
        int to = rest.size();
        while (to > from + 1 && isKind(rest.get(to - 1))) {
            to--;
        }
        return rest.subList(from, to);
    }

    private boolean isKind(String word) {
        return small.isAny(word, "kinds", "generic")
                || !house.kinds(List.of(word)).isEmpty();
    }

    /// By the title without its kind. Of several with that title those of the kind that was said, where there are any.
    private Match<FoundWork> ofItsKind(List<String> title, List<String> words) {
        if (title.size() < words.size() && small.isAny(title.getFirst(), "of", "by")) {
            // "A painting with a dog" names no work called "A Dog".
            return new Match.None<>();
        }
        Match<FoundWork> all = titled(title, List.of());
        if (!(all instanceof Match.Several<FoundWork>) || title.size() == words.size()) {
            return all;
        }
        List<Named> kinds = house.kindsIn(words.stream()
                .filter(word -> !title.contains(word) && !small.isAny(word, "articles", "generic", "called"))
                .toList());
        if (kinds.isEmpty()) {
            return all;
        }
        Match<FoundWork> theirs = titled(
                title,
                List.of(new Clause.Values(
                        ValueField.of(Facet.KIND),
                        kinds.stream().map(Named::value).toList(),
                        1)));
        return theirs.isNone() ? all : theirs;
    }

    /// "Ophelia Millais", "Millais Ophelia": a title and a maker's name with nothing between them. The name must be
    /// whole or the family name of one, and the title whole.
    private Match<FoundWork> juxtaposed(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            List<String> head = words.subList(0, at);
            List<String> tail = words.subList(at, words.size());
            for (List<List<String>> pair : List.of(List.of(head, tail), List.of(tail, head))) {
                Optional<Named> maker = house.makerAsWritten(pair.getLast()).one();
                Match<FoundWork> match = maker.isEmpty()
                        ? new Match.None<>()
                        : titled(pair.getFirst(), List.of(by(List.of(maker.get()))));
                if (isSure(match)) {
                    return match;
                }
            }
        }
        return new Match.None<>();
    }

    /// Whether every word of the phrase stands in the title, but for what stands around a title.
    public boolean fits(List<String> phrase, String title) {
        return fit.of(bare(phrase), title) > 0;
    }

    private static boolean isSure(Match<FoundWork> match) {
        return switch (match) {
            case Match.One<FoundWork>(FoundWork found, String mended) -> found.fit() > 0.99;
            case Match.Several<FoundWork>(var found, long more) ->
                found.getFirst().fit() > 0.99;
            case Match.None<FoundWork>() -> false;
        };
    }

    /// "The Letter by Cassatt", "la vague de Hokusai", "Turner's Norham Castle": the title beside a maker's name.
    private Match<FoundWork> parted(List<String> words) {
        Match<FoundWork> best = new Match.None<>();
        for (int at = words.size() - 1; at > 0; at--) {
            if (!small.is("by", words.get(at))) {
                continue;
            }
            Match<FoundWork> behind = beside(words.subList(0, at), words.subList(at + 1, words.size()));
            Match<FoundWork> before = words.get(at).equals("s") || words.get(at).equals("van")
                    ? beside(words.subList(at + 1, words.size()), words.subList(0, at))
                    : new Match.None<>();
            for (Match<FoundWork> match : List.of(behind, before)) {
                if (!match.isNone()
                        && (best.isNone()
                                || match.one().isPresent() && best.one().isEmpty())) {
                    best = match;
                }
            }
        }
        return best;
    }

    private Match<FoundWork> beside(List<String> title, List<String> name) {
        if (title.isEmpty() || name.isEmpty()) {
            return new Match.None<>();
        }
        List<Named> makers = switch (house.makerAsWritten(name)) {
            case Match.One<Named>(Named maker, String mended) -> List.of(maker);
            case Match.Several<Named>(List<Named> several, long more) -> several;
            case Match.None<Named>() -> List.of();
        };
        if (makers.isEmpty()) {
            return new Match.None<>();
        }
        List<String> bare = small.from(title, "articles", "kinds", "generic", "called");
        if (small.areAll(bare, "articles", "kinds", "generic", "called")) {
            return all(makers);
        }
        return titled(bare, List.of(by(makers)));
    }

    /// Every work of the makers: "the painting by Vermeer".
    private Match<FoundWork> all(List<Named> makers) {
        Findings found = index.find(new Lookup(
                by(makers),
                org.mouseion.app.discovery.SearchQuery.Sort.RELEVANCE,
                0,
                CHOICES,
                java.util.Set.of(),
                0,
                false,
                true));
        List<FoundWork> works =
                found.rows().stream().map(row -> work(row, List.of())).toList();
        return works.isEmpty() ? new Match.None<>() : decide(works, found.total(), "");
    }

    private static Clause by(List<Named> makers) {
        return new Clause.Values(
                ValueField.of(Facet.MAKER), makers.stream().map(Named::value).toList(), 1);
    }

    private List<FoundWork> byNumber(Spoken phrase) {
        if (phrase.words().size() > 5 || phrase.text().chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String typed = phrase.text()
                .replaceAll(
                        "(?i)^(inventory|inventaire|inventarisnummer|number|numero|numéro|número|nummer|no|n°|inv)[ .:]*",
                        "");
        Clause clause = new Clause.Values(ValueField.INVENTORY, List.copyOf(Identifiers.spellings(typed)), 1);
        if (Identifiers.fold(typed).length() < 3) {
            return List.of();
        }
        return index.find(Lookup.best(clause, CHOICES)).rows().stream()
                .map(row -> work(row, List.of()))
                .map(found -> new FoundWork(found.id(), found.title(), found.maker(), 1))
                .toList();
    }

    /// @param filters what the works must be besides
    private Match<FoundWork> titled(List<String> phrase, List<Clause> filters) {
        List<String> content = fit.content(phrase);
        if (content.isEmpty() && phrase.size() < 2) {
            return new Match.None<>();
        }
        List<Clause> needed = new ArrayList<>();
        for (String word : content.isEmpty() ? phrase : content) {
            List<String> forms = List.copyOf(analysis.forms(word));
            if (!index.mayHold(TextField.TITLE, forms)) {
                return new Match.None<>();
            }
            needed.add(new Clause.Words(TextField.TITLE, forms, 1));
        }
        String key = String.join(" ", phrase);
        Clause clause = new Clause.Mix(
                needed,
                List.of(
                        new Clause.Flat(new Clause.Values(ValueField.TITLE_KEY, List.of(key), 1), 60),
                        new Clause.Flat(new Clause.Starts(ValueField.TITLE_KEY, key), 8),
                        new Clause.Flat(new Clause.Pictured(), 1)),
                0,
                filters,
                List.of());
        List<FoundWork> works = index.find(Lookup.best(clause, LOOKED_AT)).rows().stream()
                .map(row -> work(row, phrase))
                .filter(found -> found.fit() > 0)
                .sorted(Comparator.comparingDouble(FoundWork::fit).reversed())
                .toList();
        if (works.isEmpty()) {
            return new Match.None<>();
        }
        Match<FoundWork> chosen = choose(works, phrase);
        boolean part = chosen instanceof Match.One<FoundWork>(FoundWork found, String mended) && found.fit() < 0.99;
        return part && filters.isEmpty() ? orAlike(works.getFirst(), content, chosen) : chosen;
    }

    /// Part of a title names its work only where its words are not those of a few other titles as well: of "The Great
    /// Wave" one title has both words, but the famous one bears another name.
    private Match<FoundWork> orAlike(FoundWork best, List<String> content, Match<FoundWork> chosen) {
        Map<Long, FoundWork> meant = new LinkedHashMap<>(Map.of(best.id(), best));
        for (String word : content) {
            Clause holds = new Clause.Words(TextField.TITLE, List.copyOf(analysis.forms(word)), 1);
            Findings holding = index.find(Lookup.best(holds, CHOICES));
            if (holding.total() == 1) {
                return chosen;
            }
            if (holding.total() <= CHOICES) {
                holding.rows().forEach(row -> meant.putIfAbsent(row.work(), work(row, List.of())));
            }
        }
        return meant.size() == 1
                ? chosen
                : new Match.Several<>(meant.values().stream().limit(CHOICES).toList(), 0);
    }

    /// The works as they fit: titles said word for word before those that say the same, whole titles before parts.
    private Match<FoundWork> choose(List<FoundWork> works, List<String> phrase) {
        FoundWork best = works.getFirst();
        List<FoundWork> whole = works.stream().filter(w -> w.fit() > 0.99).toList();
        if (!whole.isEmpty()) {
            List<String> said = small.from(phrase, "articles");
            List<FoundWork> exact = whole.stream()
                    .filter(w ->
                            small.from(analysis.words(w.title()), "articles").equals(said))
                    .toList();
            List<FoundWork> meant = exact.isEmpty() ? whole : exact;
            return decide(meant, meant.size(), "");
        }
        double next = works.size() > 1 ? works.get(1).fit() : 0;
        boolean only = works.size() == 1 && best.fit() >= ENOUGH;
        if (only || best.fit() >= 0.6 && best.fit() - next >= LEAD) {
            return new Match.One<>(best, "");
        }
        return new Match.Several<>(works.stream().limit(CHOICES).toList(), Math.max(0, works.size() - CHOICES));
    }

    private static Match<FoundWork> decide(List<FoundWork> works, long total, String mended) {
        return works.size() == 1 && total == 1
                ? new Match.One<>(works.getFirst(), mended)
                : new Match.Several<>(works.stream().limit(CHOICES).toList(), Math.max(0, total - CHOICES));
    }

    /// With words that no record has mended from the house's own; only one word, or two of a long title.
    private Match<FoundWork> mended(List<String> phrase) {
        Map<String, List<String>> near = new LinkedHashMap<>();
        for (String word : fit.content(phrase)) {
            if (index.frequency(word) == 0) {
                if (word.length() < SHORTEST_MENDED) {
                    return new Match.None<>();
                }
                List<String> spelt = index.spellings(word, word.length() > 7 ? 2 : 1, 4).stream()
                        .filter(s -> s.word().charAt(0) == word.charAt(0))
                        .map(WorkIndex.Spelling::word)
                        .toList();
                near.put(word, spelt);
            }
        }
        if (near.isEmpty() || near.size() > 2 || near.values().stream().anyMatch(List::isEmpty)) {
            return new Match.None<>();
        }
        for (int n = 0; n < 4; n++) {
            List<String> words = new ArrayList<>();
            for (String word : phrase) {
                List<String> others = near.get(word);
                words.add(others == null ? word : others.get(Math.min(n, others.size() - 1)));
            }
            Match<FoundWork> match = titled(words, List.of());
            if (match instanceof Match.One<FoundWork>(FoundWork found, String none)) {
                boolean sure = found.fit() > 0.99 && fit.content(phrase).size() > near.size();
                return sure ? new Match.One<>(found, found.title()) : new Match.Several<>(List.of(found), 0);
            }
            if (!match.isNone()) {
                return match;
            }
        }
        return new Match.None<>();
    }

    private FoundWork work(Findings.Row row, List<String> phrase) {
        String title = "";
        String maker = "";
        double best = -1;
        for (Shown.Line line : Shown.read(row.shown()).lines()) {
            if (line.field() == TextField.TITLE) {
                double now = phrase.isEmpty() ? 0 : fit.of(phrase, line.text());
                if (now > best) {
                    best = now;
                    title = line.text();
                }
            } else if (line.field() == TextField.MAKER && maker.isEmpty()) {
                maker = line.text();
            }
        }
        return new FoundWork(row.work(), title, maker, Math.max(0, best));
    }
}
