package org.mouseion.app.discovery.similar.looks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mouseion.algorithms.images.alike.Alike;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;

/// Works whose pictures look like the one that hangs for a work. What nobody may see any more is left out, whatever is
/// still in memory.
public final class LooksLike {

    /// Looked for, so that some remain of every way when those of the same work and the hidden ones are left out.
    private static final int MOST = 80;

    /// A page does without likenesses rather than wait longer for its turn.
    private static final long PATIENCE_MS = 500;

    private final Halls halls;
    private final PictureLooks looks;
    private final Works works;
    private final Pictures pictures;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    LooksLike(Halls halls, PictureLooks looks, Works works, Pictures pictures) {
        this.halls = halls;
        this.looks = looks;
        this.works = works;
        this.pictures = pictures;
    }

    /// A work whose picture looks like another's.
    ///
    /// @param own the picture that hangs for the work that was asked for
    /// @param other the picture that looks like it
    public record Found(PictureId own, WorkId work, PictureId other, Alike alike) {}

    /// Best first, no work twice; empty where nothing was measured yet.
    public List<Found> find(WorkId work) {
        PictureLooks.Hung hung = looks.hanging(List.of(work)).get(work);
        Optional<Hall> hall = hung == null ? Optional.empty() : halls.find();
        if (hung == null || hall.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Set<WorkId> met = new HashSet<>();
        for (Hall.Found each : visible(ask(hall.get(), hung.picture(), work))) {
            if (met.add(each.work())) {
                found.add(new Found(hung.picture(), each.work(), each.picture(), each.alike()));
            }
        }
        return found;
    }

    /// A work whose picture a model finds near, and the cosine of the two.
    public record ByModel(WorkId work, double cosine) {}

    /// What the institution's picture model finds near, nearest first, no work twice; empty where none is plugged in.
    public List<ByModel> findByModel(WorkId work, int most) {
        PictureLooks.Hung hung =
                looks.model().isEmpty() ? null : looks.hanging(List.of(work)).get(work);
        Optional<Hall> hall = hung == null ? Optional.empty() : halls.find();
        if (hung == null || hall.isEmpty()) {
            return List.of();
        }
        List<Hall.ByModel> near = hall.get().findByModel(hung.picture(), work, most);
        Map<PictureId, WorkId> open =
                open(near.stream().map(Hall.ByModel::work).distinct().toList());
        Set<WorkId> met = new HashSet<>();
        return near.stream()
                .filter(each -> each.work().equals(open.get(each.picture())) && met.add(each.work()))
                .map(each -> new ByModel(each.work(), each.cosine()))
                .toList();
    }

    /// Name and version of that model.
    public String model() {
        return looks.model();
    }

    private List<Hall.Found> ask(Hall hall, PictureId picture, WorkId work) {
        try {
            if (!turns.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                return List.of();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        try {
            return hall.find(picture, work, MOST);
        } finally {
            turns.release();
        }
    }

    private List<Hall.Found> visible(List<Hall.Found> found) {
        Map<PictureId, WorkId> open =
                open(found.stream().map(Hall.Found::work).distinct().toList());
        return found.stream()
                .filter(each -> each.work().equals(open.get(each.picture())))
                .toList();
    }

    /// Pictures that everybody may see now, of works that are published now.
    private Map<PictureId, WorkId> open(List<WorkId> ids) {
        List<Work> published = works.list(ids).stream()
                .filter(work -> work.state() == WorkState.PUBLISHED)
                .toList();
        Map<PictureId, WorkId> open = new HashMap<>();
        pictures.list(published)
                .forEach((work, shown) -> shown.stream()
                        .filter(ShownPicture::isOpen)
                        .map(ShownPicture::held)
                        .filter(java.util.Objects::nonNull)
                        .forEach(held -> open.put(held.id(), work)));
        return open;
    }
}
