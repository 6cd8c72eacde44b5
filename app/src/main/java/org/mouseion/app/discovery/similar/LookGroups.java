package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.algorithms.images.alike.Alike;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.LookAlikes;
import org.mouseion.app.discovery.SimilarWorks.Way;
import org.mouseion.app.discovery.similar.Neighbours.Neighbour;
import org.mouseion.app.discovery.similar.looks.LooksLike;
import org.mouseion.app.platform.Reason;

/// Works whose pictures look alike, grouped by in what way.
final class LookGroups implements LookAlikes {

    /// What is the same in both tells more than that both are brown.
    private static final double RESEMBLES = 0.5;

    private final LooksLike looks;
    private final LookReasons reasons;

    LookGroups(LooksLike looks, LookReasons reasons) {
        this.looks = looks;
        this.reasons = reasons;
    }

    List<LooksLike.Found> find(WorkId work) {
        return looks.find(work);
    }

    Optional<Neighbours> group(Subject subject, List<LooksLike.Found> found, Way way) {
        List<Neighbour> neighbours = found.stream()
                .filter(each -> way(each.alike()) == way)
                .map(each -> neighbour(subject, each))
                .toList();
        return neighbours.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(way, Reason.of("similar.look." + key(way), 1), neighbours));
    }

    /// What the institution's own picture model finds near; it cannot say in what way.
    Optional<Neighbours> byModel(Subject subject, int most) {
        List<Neighbour> near = looks.findByModel(subject.work().id(), most).stream()
                .map(each -> new Neighbour(
                        each.work().value(),
                        RESEMBLES * each.cosine(),
                        () -> Reason.of("similar.why.meaning", each.cosine(), each.cosine())))
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(Way.MODEL, Reason.of("similar.look.model", 1, looks.model()), near));
    }

    private static String key(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private Neighbour neighbour(Subject subject, LooksLike.Found found) {
        return new Neighbour(
                found.work().value(),
                score(found.alike()),
                () -> reasons.of(subject.work().id(), found.work(), found.alike(), subject.locale()));
    }

    private static double score(Alike alike) {
        double likeness = Math.clamp(alike.reasons().getFirst().likeness(), 0, 1);
        return switch (alike.way()) {
            case PICTURE -> 1;
            case MOTIF -> RESEMBLES + (1 - RESEMBLES) * likeness;
            case PALETTE, COMPOSITION, TEXTURE -> RESEMBLES * likeness;
        };
    }

    private static Way way(Alike alike) {
        return switch (alike.way()) {
            case PICTURE -> Way.PICTURE;
            case MOTIF -> Way.MOTIF;
            case PALETTE -> Way.PALETTE;
            case COMPOSITION -> Way.COMPOSITION;
            case TEXTURE -> Way.TEXTURE;
        };
    }

    @Override
    public Optional<Opened> open(WorkId work, WorkId other, Locale locale) {
        return looks.find(work).stream()
                .filter(each -> each.work().equals(other))
                .findFirst()
                .map(each -> new Opened(
                        each.own(),
                        each.other(),
                        reasons.of(work, other, each.alike(), locale),
                        each.alike()
                                .motif()
                                .map(motif -> motif.places().stream()
                                        .map(p -> new Place(p.x(), p.y(), p.otherX(), p.otherY()))
                                        .toList())
                                .orElse(List.of())));
    }
}
