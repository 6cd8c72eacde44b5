package org.mouseion.app.discovery.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorkId;

/// Pictures that hang in memory, one a work, with the number of the work.
public final class HungPictures implements PictureLooks {

    private final Map<Long, Pixels> pictures = new HashMap<>();
    private final Map<Long, float[]> vectors = new HashMap<>();
    private final Map<Long, Resemblance.Sought> measured = new HashMap<>();

    public void hang(long work, Pixels picture) {
        pictures.put(work, picture);
        measured.remove(work);
    }

    /// Left and right parts in two colours.
    ///
    /// @param share of the width that the left part takes
    public void hang(long work, int left, int right, double share) {
        int[] colours = new int[200 * 100];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = i % 200 < share * 200 ? left : right;
        }
        hang(work, Pixels.of(200, 100, colours));
    }

    /// What a picture model sees in the picture.
    public void seen(long work, float... vector) {
        vectors.put(work, vector);
    }

    @Override
    public String model() {
        return vectors.isEmpty() ? "" : "eye 1";
    }

    public void takeDown(long work) {
        pictures.remove(work);
    }

    @Override
    public String state() {
        return pictures.keySet().toString();
    }

    @Override
    public Map<WorkId, Hung> hanging(Collection<WorkId> works) {
        Map<WorkId, Hung> hanging = new HashMap<>();
        for (WorkId work : works) {
            Pixels picture = pictures.get(work.value());
            if (picture != null) {
                PictureId id = new PictureId(work.value());
                hanging.put(work, new Hung(id, Palette.of(picture), picture.width(), picture.height()));
            }
        }
        return hanging;
    }

    @Override
    public void forEachBatch(Consumer<List<Seen>> batch) {
        batch.accept(pictures.entrySet().stream()
                .map(p -> new Seen(
                        new PictureId(p.getKey()),
                        new WorkId(p.getKey()),
                        measured(p.getKey()).looks(),
                        vectors.get(p.getKey())))
                .toList());
    }

    @Override
    public Map<PictureId, Motifs> motifs(Collection<PictureId> wanted) {
        Map<PictureId, Motifs> motifs = new HashMap<>();
        wanted.forEach(id -> motifs.put(id, measured(id.value()).motifs()));
        return motifs;
    }

    @Override
    public Optional<Resemblance.Sought> find(PictureId picture) {
        return Optional.of(picture.value()).filter(pictures::containsKey).map(this::measured);
    }

    private synchronized Resemblance.Sought measured(long work) {
        return measured.computeIfAbsent(work, id -> Resemblance.Sought.of(pictures.get(id)));
    }
}
