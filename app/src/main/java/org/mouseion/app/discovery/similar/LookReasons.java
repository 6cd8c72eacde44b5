package org.mouseion.app.discovery.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.algorithms.images.alike.Alike;
import org.mouseion.algorithms.images.alike.Near;
import org.mouseion.algorithms.images.alike.Way;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.algorithms.images.colour.ColourShares;
import org.mouseion.algorithms.images.motif.SameMotif;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.platform.Reason;

/// Says in what way two pictures look alike, and how far.
final class LookReasons {

    /// Colours named of two palettes.
    private static final int NAMED = 4;

    /// From this share on a motif fills a picture.
    private static final double FILLS = 0.5;

    private final PictureLooks looks;
    private final FacetNames names;

    LookReasons(PictureLooks looks, FacetNames names) {
        this.looks = looks;
        this.names = names;
    }

    /// One sentence, and below it every way in which they are alike with its figures.
    Reason of(WorkId work, WorkId other, Alike alike, Locale locale) {
        Reason first = sentence(alike, commonColours(work, other), locale);
        List<Reason> because = new ArrayList<>();
        alike.reasons().forEach(reason -> because.add(measured(reason)));
        alike.motif().ifPresent(motif -> because.add(placed(motif)));
        return new Reason(first.key(), first.arguments(), first.value(), because);
    }

    private Reason sentence(Alike alike, List<ColourName> colours, Locale locale) {
        Near.Reason main = alike.reasons().getFirst();
        return switch (main.way()) {
            case PALETTE ->
                colours.isEmpty()
                        ? Reason.of("similar.look.why.palette", main.likeness())
                        : Reason.of("similar.look.why.colours", main.likeness(), labels(colours, locale));
            case MOTIF -> alike.motif().map(LookReasons::motif).orElseThrow();
            case COMPOSITION, TEXTURE, PICTURE ->
                Reason.of("similar.look.why." + main.way().code(), main.likeness());
        };
    }

    /// Whether one is a part of the other is measured by how much of each the motif fills.
    private static Reason motif(SameMotif motif) {
        int places = motif.places().size();
        if (motif.coverage() > FILLS && motif.coverage() > 1.5 * motif.otherCoverage()) {
            return Reason.of("similar.look.why.part-of", motif.sureness(), places);
        }
        if (motif.otherCoverage() > FILLS && motif.otherCoverage() > 1.5 * motif.coverage()) {
            return Reason.of("similar.look.why.contains", motif.sureness(), places);
        }
        return Reason.of(
                motif.mirrored() ? "similar.look.why.mirrored" : "similar.look.why.motif", motif.sureness(), places);
    }

    private static Reason measured(Near.Reason reason) {
        String key = "similar.look.measured." + reason.way().code();
        return reason.way() == Way.PICTURE || reason.way() == Way.MOTIF
                ? Reason.of(key, reason.likeness(), reason.likeness())
                : Reason.of(key, reason.likeness(), reason.likeness(), moreAlikeThan(reason));
    }

    private static Reason placed(SameMotif motif) {
        return Reason.of(
                motif.mirrored() ? "similar.look.places.mirrored" : "similar.look.places",
                motif.sureness(),
                motif.places().size(),
                motif.scale(),
                (double) Math.abs(Math.round(motif.degrees())));
    }

    /// Of a thousand pairs of pictures in this house, how many are less alike: what the standing was made of, to half a
    /// per cent at the top.
    private static long moreAlikeThan(Near.Reason reason) {
        double z = Math.clamp(reason.standing() - 0.5 * reason.likeness(), -3, 3);
        return Math.round(1000 / (1 + Math.exp(-0.07056 * z * z * z - 1.5976 * z)));
    }

    private List<ColourName> commonColours(WorkId work, WorkId other) {
        Map<WorkId, PictureLooks.Hung> hung = looks.hanging(List.of(work, other));
        PictureLooks.Hung one = hung.get(work);
        PictureLooks.Hung two = hung.get(other);
        if (one == null || two == null) {
            return List.of();
        }
        Map<ColourName, Double> theirs = ColourShares.of(two.palette());
        return ColourShares.of(one.palette()).entrySet().stream()
                .filter(colour -> theirs.containsKey(colour.getKey()))
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String labels(List<ColourName> colours, Locale locale) {
        return String.join(
                ", ",
                colours.stream()
                        .map(name -> names.label(Facet.COLOUR, name.code(), locale))
                        .toList());
    }
}
