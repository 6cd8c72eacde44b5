package org.mouseion.app.collection.media.looks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mouseion.algorithms.images.alike.Looks;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.springframework.stereotype.Component;

/// What was measured, of pictures that everybody may see today.
@Component
class LooksHere implements PictureLooks {

    private static final int BATCH = 500;

    private final LooksRows looks;
    private final PictureRows rows;
    private final Measuring measuring;
    private final Clock clock;

    LooksHere(LooksRows looks, PictureRows rows, Measuring measuring, Clock clock) {
        this.looks = looks;
        this.rows = rows;
        this.measuring = measuring;
        this.clock = clock;
    }

    @Override
    public String state() {
        return looks.state() + " " + measuring.engine() + " " + LocalDate.now(clock);
    }

    @Override
    public String model() {
        return measuring.engine();
    }

    @Override
    public Map<WorkId, Hung> hanging(Collection<WorkId> works) {
        Map<WorkId, HeldPicture> first = new LinkedHashMap<>();
        for (HeldPicture picture : rows.listOf(works)) {
            WorkId work = picture.work();
            if (work != null && isOpen(picture)) {
                first.putIfAbsent(work, picture);
            }
        }
        Map<PictureId, Palette> palettes =
                looks.palettes(first.values().stream().map(HeldPicture::id).toList());
        Map<WorkId, Hung> hanging = new HashMap<>();
        first.forEach((work, picture) -> {
            Palette palette = palettes.get(picture.id());
            if (palette != null) {
                hanging.put(work, new Hung(picture.id(), palette, picture.width(), picture.height()));
            }
        });
        return hanging;
    }

    private boolean isOpen(HeldPicture picture) {
        return picture.isReady() && picture.access(LocalDate.now(clock)) instanceof Access.Open;
    }

    @Override
    public void forEachBatch(Consumer<List<Seen>> batch) {
        List<PictureId> all = looks.list();
        String engine = measuring.engine();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<PictureId> now = all.subList(from, Math.min(all.size(), from + BATCH));
            Map<PictureId, HeldPicture> pictures = new HashMap<>();
            rows.list(now).forEach(picture -> pictures.put(picture.id(), picture));
            Map<PictureId, Looks> seen = looks.looks(now);
            Map<PictureId, float[]> vectors = looks.vectors(engine, now);
            List<Seen> open = new ArrayList<>();
            for (PictureId id : now) {
                HeldPicture picture = pictures.get(id);
                Looks own = seen.get(id);
                if (picture != null && own != null && picture.work() != null && isOpen(picture)) {
                    open.add(new Seen(id, picture.work(), own, vectors.get(id)));
                }
            }
            batch.accept(open);
        }
    }

    @Override
    public Map<PictureId, Motifs> motifs(Collection<PictureId> pictures) {
        return looks.motifs(pictures);
    }

    @Override
    public Optional<Resemblance.Sought> find(PictureId picture) {
        return looks.find(picture);
    }
}
