package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.suggest.HouseNames;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// The names of the house by their words.
@Component
public class HouseWords {

    /// A name with so many times the works of the next is the one meant.
    private static final int DOMINANT = 5;

    private static final int CHOICES = 5;

    /// A shorter word has too many neighbours to be mended.
    private static final int SHORTEST_MENDED = 5;

    private final HouseNames names;
    private final Analysis analysis;
    private final SmallWords small = new SmallWords();
    private volatile NameTable table;

    public HouseWords(HouseNames names, Analysis analysis) {
        this.names = names;
        this.analysis = analysis;
        this.table = new NameTable(List.of(), analysis);
    }

    private NameTable table() {
        List<Named> now = names.list();
        NameTable known = table;
        if (known.isOf(now)) {
            return known;
        }
        synchronized (this) {
            if (!table.isOf(now)) {
                table = new NameTable(now, analysis);
            }
            return table;
        }
    }

    /// The maker that a phrase names: by the whole name in any form, by the family name, by any part that only one has.
    public Match<Named> maker(List<String> phrase) {
        List<String> words = small.from(phrase, "masters");
        if (words.isEmpty() || words.size() > 10) {
            return new Match.None<>();
        }
        NameTable known = table();
        List<Named> exact = known.named(words, Facet.MAKER);
        if (!exact.isEmpty()) {
            return decide(exact, "");
        }
        List<Named> partly = known.makersWith(words);
        if (!partly.isEmpty()) {
            List<Named> family =
                    partly.stream().filter(n -> known.isFamilyName(n, words)).toList();
            return decide(family.isEmpty() ? partly : family, "");
        }
        return mended(words, known);
    }

    /// A maker by exactly these words, without mending anything.
    public Match<Named> makerAsWritten(List<String> phrase) {
        List<String> words = small.from(phrase, "masters");
        NameTable known = table();
        List<Named> exact = known.named(words, Facet.MAKER);
        List<Named> found = exact.isEmpty() ? known.makersWith(words) : exact;
        List<Named> family =
                found.stream().filter(n -> known.isFamilyName(n, words)).toList();
        return found.isEmpty() ? new Match.None<>() : decide(family.isEmpty() ? found : family, "");
    }

    private Match<Named> mended(List<String> words, NameTable known) {
        List<String> mended = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            if (known.isMakerWord(word)) {
                mended.add(word);
                continue;
            }
            int shortest = words.size() > 2 ? SHORTEST_MENDED - 1 : SHORTEST_MENDED;
            Optional<String> near = word.length() < shortest ? Optional.empty() : known.nearMakerWord(word);
            if (near.isEmpty()) {
                return new Match.None<>();
            }
            mended.add(near.get());
            changed.add(near.get());
        }
        List<Named> found = known.makersWith(mended);
        if (found.isEmpty() || changed.size() > 2) {
            return new Match.None<>();
        }
        List<Named> family =
                found.stream().filter(n -> known.isFamilyName(n, mended)).toList();
        Match<Named> match = decide(family.isEmpty() ? found : family, String.join(" ", changed));
        boolean sure = words.size() > changed.size() || changed.getFirst().length() >= 8;
        return match instanceof Match.One<Named>(Named one, String m) && !sure
                ? new Match.Several<>(List.of(one), 0)
                : match;
    }

    private static Match<Named> decide(List<Named> found, String mended) {
        List<Named> order = found.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Named::works).reversed())
                .toList();
        if (order.size() == 1
                || order.getFirst().works()
                        >= DOMINANT * Math.max(1, order.get(1).works())) {
            return new Match.One<>(order.getFirst(), mended);
        }
        return new Match.Several<>(order.stream().limit(CHOICES).toList(), Math.max(0, order.size() - CHOICES));
    }

    /// Things of one facet that a word or phrase names, in any language and number.
    public List<Named> things(List<String> words, Facet facet) {
        return table().named(words, facet);
    }

    /// Whether the words name anything at all here.
    public boolean isKnown(List<String> words) {
        return java.util.Arrays.stream(Facet.values())
                .anyMatch(facet -> !table().named(words, facet).isEmpty());
    }

    /// What kind of thing a text says, in one word: "paintings" but not "works".
    public List<Named> kindsIn(List<String> text) {
        for (String word : text) {
            List<Named> kinds = small.isAny(word, "generic", "articles", "by", "of", "fillers", "masters")
                    ? List.of()
                    : table().named(List.of(word), Facet.KIND);
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return List.of();
    }

    /// The maker with this facet value.
    public Optional<Named> findMaker(String value) {
        return table().find(Facet.MAKER, value);
    }

    public Optional<Named> find(Facet facet, String value) {
        return table().find(facet, value);
    }

    /// Makers that a longer text names by a whole name or by a family name, without mending anything.
    public List<Named> makersIn(List<String> text) {
        Set<Named> found = new LinkedHashSet<>();
        NameTable known = table();
        for (int from = 0; from < text.size(); from++) {
            for (int length = Math.min(5, text.size() - from); length >= 1; length--) {
                List<String> words = text.subList(from, from + length);
                List<Named> here = new ArrayList<>(known.named(words, Facet.MAKER));
                if (here.isEmpty() && length == 1 && words.getFirst().length() > 3) {
                    known.makersWith(words).stream()
                            .filter(n -> known.isFamilyName(n, words))
                            .forEach(here::add);
                }
                if (!here.isEmpty()) {
                    here.stream().max(Comparator.comparingLong(Named::works)).ifPresent(found::add);
                    break;
                }
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(found));
    }
}
