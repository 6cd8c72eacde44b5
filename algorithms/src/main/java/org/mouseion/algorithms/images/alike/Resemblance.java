package org.mouseion.algorithms.images.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.algorithms.images.motif.MotifIndex;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.algorithms.images.motif.SameMotif;

/// "Looks like": equal pictures, shared motifs and likeness in one list, in which no single way crowds
/// out the rest.
///
/// The pictures have the same numbers in both indexes. Motifs are read only of the few pictures to be
/// verified.
///
/// @param motifsOf the kept motifs of a picture by its number
public record Resemblance(LooksIndex looks, MotifIndex motifs, IntFunction<Motifs> motifsOf) {

    /// How many pictures are compared corner by corner: about a millisecond each.
    private static final int VERIFIED = 40;
    /// A shared motif outweighs any likeness, and an equal picture any motif.
    private static final double MOTIF = 6;
    private static final double PICTURE = 12;
    /// A motif that fills more than this of both pictures makes them one picture.
    private static final double WHOLE = 0.5;
    /// Being alike in one way only is worth less than being as much alike in all.
    private static final double ONE_WAY = 1;
    /// What each earlier answer of the same way costs the next, as a share of one deviation.
    private static final double AGAIN = 0.15;

    /// What is asked.
    ///
    /// @param turns the hashes of the picture's eight turns
    /// @param negative the motifs of its negative: a glass plate and the print pulled from it share every
    ///     motif
    /// @param itself its own number where it is in the index, which is then left out
    public record Sought(
            Looks looks, PerceptualHash[] turns, Motifs motifs, Motifs negative, Optional<Integer> itself) {

        /// A picture that need not be in the index.
        public static Sought of(Pixels picture) {
            Grey tones = picture.grey();
            return new Sought(
                    Looks.of(picture),
                    PerceptualHash.ofAllTurns(picture),
                    Motifs.of(tones),
                    Motifs.of(tones.inverted()),
                    Optional.empty());
        }

        /// The same, for a picture that has this number in the index.
        public Sought numbered(int number) {
            return new Sought(looks, turns, motifs, negative, Optional.of(number));
        }

        /// @param negatives whether the other may be the negative of this one
        Optional<SameMotif> sameAs(Motifs other, boolean negatives) {
            Optional<SameMotif> same = SameMotif.find(motifs, other);
            return same.isPresent() || !negatives ? same : SameMotif.find(negative, other);
        }
    }

    /// At most `most` pictures, each alike in at least one way.
    public List<Alike> find(Sought sought, int most) {
        Map<Integer, Alike> found = new LinkedHashMap<>();
        List<List<Near>> nearest = looks.nearest(
                sought.looks,
                List.of(Weights.OVERALL, Weights.PALETTE, Weights.COMPOSITION, Weights.TEXTURE),
                most + VERIFIED / 2);
        List<Near> near = nearest.getFirst();
        add(found, near, 0);
        nearest.stream().skip(1).forEach(way -> add(found, way.subList(0, Math.min(most, way.size())), ONE_WAY));
        Set<Integer> negatives = new HashSet<>();
        for (int number : motifs.candidates(sought.negative, VERIFIED / 4)) {
            negatives.add(number);
        }
        for (int number : candidates(sought, negatives, near)) {
            // Of a picture without corners in the index no vote could say that it is the negative.
            boolean maybe = negatives.contains(number) || number >= motifs.size();
            sought.sameAs(motifsOf.apply(number), maybe).ifPresent(same -> {
                boolean whole = same.coverage() > WHOLE && same.otherCoverage() > WHOLE;
                add(found, sought, number, whole ? Way.PICTURE : Way.MOTIF, same.sureness(), Optional.of(same));
            });
        }
        for (Equal equal : looks.equals(sought.turns)) {
            add(found, sought, equal.number(), Way.PICTURE, 1 - equal.distance() / 128.0, Optional.empty());
        }
        sought.itself.ifPresent(found::remove);
        return varied(new ArrayList<>(found.values()), most);
    }

    private static void add(Map<Integer, Alike> found, List<Near> near, double less) {
        for (Near one : near) {
            if (!one.reasons().isEmpty()) {
                Alike alike = new Alike(one.number(), one.score() - less, one.reasons(), Optional.empty());
                found.merge(one.number(), alike, (x, y) -> x.score() >= y.score() ? x : y);
            }
        }
    }

    private List<Integer> candidates(Sought sought, Set<Integer> negatives, List<Near> near) {
        List<Integer> candidates = new ArrayList<>();
        for (int number : motifs.candidates(sought.motifs, VERIFIED / 2)) {
            candidates.add(number);
        }
        negatives.stream().filter(number -> !candidates.contains(number)).forEach(candidates::add);
        near.stream()
                .map(Near::number)
                .filter(number -> !candidates.contains(number))
                .limit(VERIFIED / 2)
                .forEach(candidates::add);
        return candidates;
    }

    /// Puts a way first, before the ways that are known already.
    private void add(
            Map<Integer, Alike> found, Sought sought, int number, Way way, double likeness, Optional<SameMotif> motif) {
        Alike known = found.get(number);
        if (known != null && known.way() == Way.PICTURE) {
            return;
        }
        Near near = looks.near(sought.looks, number, 0, false);
        List<Near.Reason> reasons = new ArrayList<>();
        double standing = way == Way.PICTURE ? PICTURE : MOTIF;
        reasons.add(new Near.Reason(way, likeness, standing));
        reasons.addAll(near.reasons());
        found.put(
                number,
                new Alike(
                        number,
                        standing + likeness,
                        reasons,
                        motif.or(() -> known == null ? Optional.empty() : known.motif())));
    }

    /// The best first; of the rest, whoever brings more than another of the same way would.
    static List<Alike> varied(List<Alike> open, int most) {
        open.sort(Comparator.comparingDouble(Alike::score).reversed().thenComparingInt(Alike::number));
        Map<Way, Integer> shown = new HashMap<>();
        List<Alike> chosen = new ArrayList<>();
        while (chosen.size() < most && !open.isEmpty()) {
            int best = 0;
            for (int i = 1; i < open.size(); i++) {
                best = worth(open.get(i), shown) > worth(open.get(best), shown) ? i : best;
            }
            Alike next = open.remove(best);
            shown.merge(next.way(), 1, Integer::sum);
            chosen.add(next);
        }
        return chosen;
    }

    private static double worth(Alike alike, Map<Way, Integer> shown) {
        return alike.score() - AGAIN * shown.getOrDefault(alike.way(), 0);
    }
}
