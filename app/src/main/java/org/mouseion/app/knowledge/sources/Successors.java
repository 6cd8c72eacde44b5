package org.mouseion.app.knowledge.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;

/// Which passage a changed one took the place of: one of the same anchor; the one most alike under the same
/// heading; the only one that is left there; last, one very much alike under another heading.
final class Successors {

    /// Under one heading, less in common is enough: hours that change share few words with what they were.
    private static final double ALIKE_HERE = 0.4;

    private static final double ALIKE_ELSEWHERE = 0.65;

    /// More pairs than this are not compared: a book that was replaced whole has no successors to find.
    private static final int MOST_PAIRS = 200_000;

    private record Pair(int now, Passage before, double alike) {}

    private final List<PassageDraft> now;
    private final List<Passage> before = new ArrayList<>();
    private final Set<PassageId> found = new HashSet<>();
    private final @Nullable Passage[] place;
    private final boolean[] settled;
    private final Map<Object, Likeness> likeness = new HashMap<>();

    /// @param same the passages that were found with all their words
    Successors(List<Passage> before, List<PassageDraft> now, @Nullable Passage[] same) {
        this.now = now;
        this.place = new Passage[now.size()];
        this.settled = new boolean[now.size()];
        Set<PassageId> kept = new HashSet<>();
        Set<String> anchors = new HashSet<>();
        for (int i = 0; i < same.length; i++) {
            Passage passage = same[i];
            if (passage != null) {
                kept.add(passage.id());
                anchors.add(passage.anchor());
                settled[i] = true;
            }
        }
        before.stream()
                .filter(passage -> !kept.contains(passage.id()) && anchors.add(passage.anchor()))
                .forEach(this.before::add);
    }

    @Nullable
    Passage[] find() {
        byAnchor();
        Map<String, List<Integer>> byHeading = new LinkedHashMap<>();
        for (int i : open()) {
            byHeading
                    .computeIfAbsent(now.get(i).heading(), heading -> new ArrayList<>())
                    .add(i);
        }
        byHeading.forEach(this::underOneHeading);
        pair(open(), left(), ALIKE_ELSEWHERE);
        return place;
    }

    private void byAnchor() {
        Map<String, Passage> named = new HashMap<>();
        before.forEach(passage -> named.put(passage.anchor(), passage));
        for (int i : open()) {
            Passage earlier = named.get(now.get(i).anchor());
            if (earlier != null) {
                settle(i, earlier);
            }
        }
    }

    private void underOneHeading(String heading, List<Integer> open) {
        List<Passage> here =
                left().stream().filter(p -> p.heading().equals(heading)).toList();
        pair(open, here, ALIKE_HERE);
        List<Integer> stillOpen = open.stream().filter(i -> !settled[i]).toList();
        List<Passage> stillHere =
                here.stream().filter(p -> !found.contains(p.id())).toList();
        if (stillOpen.size() == 1 && stillHere.size() == 1) {
            settle(stillOpen.getFirst(), stillHere.getFirst());
        }
    }

    /// The most alike first.
    private void pair(List<Integer> open, List<Passage> candidates, double least) {
        if ((long) open.size() * candidates.size() > MOST_PAIRS) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i : open) {
            for (Passage candidate : candidates) {
                double alike = of(now.get(i), now.get(i).text()).to(of(candidate, candidate.text()));
                if (alike >= least) {
                    pairs.add(new Pair(i, candidate, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        for (Pair pair : pairs) {
            if (!settled[pair.now()] && !found.contains(pair.before().id())) {
                settle(pair.now(), pair.before());
            }
        }
    }

    private Likeness of(Object key, String text) {
        return likeness.computeIfAbsent(key, k -> new Likeness(text));
    }

    private void settle(int i, Passage earlier) {
        place[i] = earlier;
        settled[i] = true;
        found.add(earlier.id());
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < settled.length; i++) {
            if (!settled[i]) {
                open.add(i);
            }
        }
        return open;
    }

    private List<Passage> left() {
        return before.stream().filter(passage -> !found.contains(passage.id())).toList();
    }
}
