package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Thesaurus;
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
    private final Thesaurus thesaurus;
    private final NamesElsewhere elsewhere;
    private final SmallWords small = new SmallWords();
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile NameTable table;

    public HouseWords(HouseNames names, Analysis analysis, Thesaurus thesaurus) {
        this.names = names;
        this.analysis = analysis;
        this.thesaurus = thesaurus;
        this.elsewhere = new NamesElsewhere(analysis);
        this.table = new NameTable(List.of(), analysis, elsewhere);
    }

    /// Made anew beside the old one when the names change: nobody waits for it but who comes first of all.
    private NameTable table() {
        List<Named> now = names.list();
        NameTable known = table;
        if (known.isOf(now)) {
            return known;
        }
        if (!known.isEmpty()) {
            if (making.compareAndSet(false, true)) {
                Thread.ofVirtual().name("guide-names").start(() -> {
                    try {
                        table = new NameTable(now, analysis, elsewhere);
                    } finally {
                        making.set(false);
                    }
                });
            }
            return known;
        }
        synchronized (this) {
            if (!table.isOf(now)) {
                table = new NameTable(now, analysis, elsewhere);
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
            return partly(partly, words, known);
        }
        return mended(words, known);
    }

    /// A maker by exactly these words, without mending anything.
    public Match<Named> makerAsWritten(List<String> phrase) {
        List<String> words = small.from(phrase, "masters");
        NameTable known = table();
        List<Named> exact = known.named(words, Facet.MAKER);
        List<Named> partly = exact.isEmpty() ? known.makersWith(words) : exact;
        if (partly.isEmpty()) {
            return new Match.None<>();
        }
        return exact.isEmpty() ? partly(partly, words, known) : decide(exact, "");
    }

    /// By a part of the name: the family name before the first; any other part only asks back.
    private static Match<Named> partly(List<Named> found, List<String> words, NameTable known) {
        List<Named> family =
                found.stream().filter(n -> known.isFamilyName(n, words)).toList();
        if (!family.isEmpty()) {
            return decide(family, "");
        }
        boolean several = words.size() > 1;
        List<Named> first = found.stream()
                .filter(n -> several || known.isFirstName(n, words))
                .toList();
        return first.isEmpty() ? several(found) : decide(first, "");
    }

    /// A whole surname in the plural, as in "how many Monets"; nothing of a phrase that names a maker as it stands.
    public Match<Named> makersInPlural(List<String> phrase) {
        List<String> words = small.from(phrase, "masters");
        if (words.isEmpty() || !makerAsWritten(phrase).isNone()) {
            return new Match.None<>();
        }
        String last = words.getLast();
        List<String> one = new ArrayList<>(words.subList(0, words.size() - 1));
        if (!last.equals("s")) {
            if (last.length() < SHORTEST_MENDED || !(last.endsWith("s") || last.endsWith("x"))) {
                return new Match.None<>();
            }
            one.add(last.substring(0, last.length() - 1));
        }
        NameTable known = table();
        List<Named> family = one.isEmpty()
                ? List.of()
                : known.makersWith(one).stream()
                        .filter(n -> known.isFamilyName(n, one))
                        .toList();
        return family.isEmpty() ? new Match.None<>() : decide(family, "");
    }

    private Match<Named> mended(List<String> words, NameTable known) {
        List<List<String>> readings = new ArrayList<>(List.of(List.of()));
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            List<String> near = List.of(word);
            if (!known.isMakerWord(word)) {
                int shortest = words.size() > 2 ? SHORTEST_MENDED - 1 : SHORTEST_MENDED;
                near = word.length() < shortest ? List.of() : known.nearMakerWords(word);
                if (near.isEmpty()) {
                    return new Match.None<>();
                }
                changed.add(near.getFirst());
                if (changed.size() > 2) {
                    return new Match.None<>();
                }
            }
            readings = longer(readings, near);
        }
        List<Named> found = new ArrayList<>();
        int named = 0;
        for (List<String> reading : readings) {
            List<Named> all = known.makersWith(reading);
            List<Named> family =
                    all.stream().filter(n -> known.isFamilyName(n, reading)).toList();
            found.addAll(family.isEmpty() ? all : family);
            named += all.isEmpty() ? 0 : 1;
        }
        if (found.isEmpty()) {
            return new Match.None<>();
        }
        if (named > 1) {
            // Two names are as near as each other: which is meant is for the visitor to say.
            return several(found);
        }
        Match<Named> match = decide(found, String.join(" ", changed));
        boolean sure = words.size() > changed.size() || changed.getFirst().length() >= 8;
        return match instanceof Match.One<Named>(Named one, String m) && !sure
                ? new Match.Several<>(List.of(one), 0)
                : match;
    }

    /// Each reading so far with each of the words that are as near.
    private static List<List<String>> longer(List<List<String>> readings, List<String> near) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> reading : readings) {
            for (String word : near.stream().limit(CHOICES).toList()) {
                List<String> one = new ArrayList<>(reading);
                one.add(word);
                all.add(one);
            }
        }
        return all;
    }

    private static Match<Named> several(List<Named> found) {
        List<Named> order = found.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Named::works).reversed())
                .toList();
        return new Match.Several<>(order.stream().limit(CHOICES).toList(), Math.max(0, order.size() - CHOICES));
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
        return several(order);
    }

    /// Things of one facet that a word or phrase names, in any language and number.
    public List<Named> things(List<String> words, Facet facet) {
        return table().named(words, facet);
    }

    /// Things of one facet that other words for the same name, as the shipped thesaurus knows them in four languages:
    /// of
    /// a catalogue in English, what "chiens" asks for.
    ///
    /// @param language in which the words are said
    public List<Named> thingsElsewhere(List<String> words, Facet facet, String language) {
        NameTable known = table();
        Set<Named> found = new LinkedHashSet<>();
        thesaurus
                .namesOf(words, language)
                .forEach((tag, names) -> names.forEach(name -> known.named(name, facet).stream()
                        .filter(named -> isIn(tag, named))
                        .forEach(found::add)));
        return List.copyOf(found);
    }

    /// A French "marine" is a seascape, an English one a soldier: only names that may be of the language are meant.
    private static boolean isIn(String tag, Named named) {
        Set<String> tags = named.name().byTag().keySet();
        return tags.contains(tag) || tags.contains(Texts.UNDETERMINED);
    }

    /// Kinds of thing that the words name, in any language.
    public List<Named> kinds(List<String> words) {
        List<Named> own = things(words, Facet.KIND);
        if (!own.isEmpty()) {
            return own;
        }
        return Thesaurus.LANGUAGES.stream()
                .flatMap(language -> thingsElsewhere(words, Facet.KIND, language).stream())
                .distinct()
                .toList();
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
                    : kinds(List.of(word));
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return List.of();
    }

    /// Whether the text says a kind of thing ("drawings") that the house knows nothing by.
    public boolean saysAnotherKind(List<String> text) {
        return text.stream()
                .anyMatch(
                        word -> small.is("forms", word) && kinds(List.of(word)).isEmpty());
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
