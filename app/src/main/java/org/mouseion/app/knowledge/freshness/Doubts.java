package org.mouseion.app.knowledge.freshness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.contradiction.Claim;
import org.mouseion.algorithms.contradiction.Contradictions;
import org.mouseion.algorithms.contradiction.Fact;
import org.mouseion.algorithms.contradiction.Facts;
import org.mouseion.algorithms.redundancy.NearDuplicates;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.SourceKind;
import org.springframework.stereotype.Component;

/// Finds, in everything the house may say today, figures that cannot both be right and texts said twice. Computed once
/// for each state of the repertoire.
@Component
public class Doubts {

    /// Shorter lines are alike without saying anything twice.
    private static final int SHORTEST = 40;

    private static final double ALIKE = 0.7;

    /// Pairs that are compared at most; a house with more has a search engine's size, not a desk's.
    private static final int MOST_PAIRS = 2_000_000;

    private final Repertoire repertoire;
    private final PairRulings rulings;
    private final AtomicReference<@Nullable Found> kept = new AtomicReference<>();

    Doubts(Repertoire repertoire, PairRulings rulings) {
        this.repertoire = repertoire;
        this.rulings = rulings;
    }

    private record Found(long version, LocalDate day, List<Doubt> contradictions, List<Doubt> duplicates) {}

    /// A line with the figures it states.
    private record Stated(Line line, List<Fact> facts) {}

    public List<Doubt> listContradictions(LocalDate day) {
        Set<String> let = rulings.fingerprints();
        return found(day).contradictions().stream()
                .filter(doubt -> !let.contains(doubt.fingerprint()))
                .toList();
    }

    public List<Doubt> listDuplicates(LocalDate day) {
        Set<String> let = rulings.fingerprints();
        return found(day).duplicates().stream()
                .filter(doubt -> !let.contains(doubt.fingerprint()))
                .toList();
    }

    private Found found(LocalDate day) {
        long version = repertoire.version();
        Found now = kept.get();
        if (now == null || now.version() != version || !now.day().equals(day)) {
            List<Line> lines = repertoire.list(day);
            now = new Found(version, day, contradictions(lines), duplicates(lines));
            kept.set(now);
        }
        return now;
    }

    private static List<Doubt> contradictions(List<Line> lines) {
        Map<String, List<Stated>> byFigure = new LinkedHashMap<>();
        for (Line line : lines) {
            Stated stated = new Stated(line, Facts.of(new Claim(heading(line), line.text(), line.language())));
            Set<String> figures = new HashSet<>();
            stated.facts().forEach(fact -> figures.add(fact.kind() + "." + fact.role()));
            figures.forEach(figure ->
                    byFigure.computeIfAbsent(figure, f -> new ArrayList<>()).add(stated));
        }
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        int pairs = 0;
        for (List<Stated> group : byFigure.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size() && pairs < MOST_PAIRS; j++) {
                    pairs++;
                    compare(group.get(i), group.get(j), doubts);
                }
            }
        }
        return oncePerForm(doubts.values());
    }

    /// The form of visiting information is written in four languages: what a text says against it is one doubt, shown
    /// in
    /// the language of the text where the form has it.
    private static List<Doubt> oncePerForm(Collection<Doubt> doubts) {
        Map<String, Doubt> kept = new LinkedHashMap<>();
        for (Doubt doubt : doubts) {
            Line text = isForm(doubt.one()) ? doubt.other() : doubt.one();
            boolean form = isForm(doubt.one()) || isForm(doubt.other());
            String key = form ? doubt.figure() + "\n" + text.ground() : doubt.fingerprint();
            boolean sameLanguage = doubt.one().language().equals(doubt.other().language());
            if (sameLanguage || !kept.containsKey(key)) {
                kept.put(key, doubt);
            }
        }
        return List.copyOf(kept.values());
    }

    private static boolean isForm(Line line) {
        return line.source().kind() == SourceKind.VISITING;
    }

    private static void compare(Stated one, Stated other, Map<String, Doubt> doubts) {
        if (together(one.line(), other.line())) {
            return;
        }
        Contradictions.find(one.facts(), other.facts()).ifPresent(found -> {
            String figure = (found.one().kind() + "." + found.one().role()).toLowerCase(Locale.ROOT);
            String fingerprint = fingerprint(one.line(), other.line(), figure);
            doubts.putIfAbsent(
                    fingerprint,
                    new Doubt(
                            fingerprint,
                            one.line(),
                            other.line(),
                            figure,
                            Contradictions.shown(found.one()),
                            Contradictions.shown(found.other()),
                            0));
        });
    }

    /// A statement stands in its passage, and one form is written in four languages.
    private static boolean together(Line one, Line other) {
        Passage mine = one.passage();
        Passage theirs = other.passage();
        boolean samePassage = mine != null && theirs != null && mine.id().equals(theirs.id());
        boolean form =
                one.source().kind() == SourceKind.VISITING && other.source().kind() == SourceKind.VISITING;
        return samePassage || form;
    }

    private static String heading(Line line) {
        Passage passage = line.passage();
        return passage == null ? "" : passage.heading();
    }

    private static List<Doubt> duplicates(List<Line> lines) {
        Map<String, List<Line>> byLanguage = new HashMap<>();
        lines.stream()
                .filter(line -> line.text().length() >= SHORTEST)
                .forEach(line -> byLanguage
                        .computeIfAbsent(line.language(), l -> new ArrayList<>())
                        .add(line));
        List<Doubt> doubts = new ArrayList<>();
        for (List<Line> group : byLanguage.values()) {
            for (NearDuplicates.Pair pair :
                    NearDuplicates.find(group.stream().map(Line::text).toList(), ALIKE)) {
                Line one = group.get(pair.one());
                Line other = group.get(pair.other());
                if (!together(one, other)) {
                    doubts.add(new Doubt(fingerprint(one, other, "twice"), one, other, "", "", "", pair.resemblance()));
                }
            }
        }
        return List.copyOf(doubts);
    }

    /// The same whichever comes first.
    private static String fingerprint(Line one, Line other, String figure) {
        String both = one.text().compareTo(other.text()) <= 0
                ? one.text() + "\n" + other.text()
                : other.text() + "\n" + one.text();
        try {
            byte[] hash = Objects.requireNonNull(MessageDigest.getInstance("SHA-256"))
                    .digest((figure + "\n" + both).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
