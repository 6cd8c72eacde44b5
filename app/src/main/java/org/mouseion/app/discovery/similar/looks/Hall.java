package org.mouseion.app.discovery.similar.looks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.images.alike.Alike;
import org.mouseion.algorithms.images.alike.LooksIndex;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.motif.MotifIndex;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.WorkId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every picture that hangs, side by side in memory. Its size is bounded: first come the looks of all pictures, and
/// what
/// room is left goes to the corners of the first of them; a motif of a picture without corners here is still found
/// where the pictures look alike as a whole.
final class Hall {

    private static final Logger LOG = LoggerFactory.getLogger(Hall.class);

    /// Measured parts, their lengths, the hash, the numbers of picture and work and the way back to them.
    static final int BYTES_OF_LOOKS = 640;

    /// The corners that are kept of a picture.
    static final int BYTES_OF_MOTIFS = 2_200;

    private static final int MOTIFS_AT_ONCE = 200;

    /// Answers kept: some kilobytes each, a motif of many places up to fifty.
    private static final int REMEMBERED = 500;

    private static final Motifs NONE = Motifs.ofBytes(new byte[6]);

    private final PictureLooks source;
    private final LooksIndex looks = new LooksIndex();
    private final MotifIndex motifs = new MotifIndex();
    private final SeenByModel model = new SeenByModel();
    private final List<PictureId> pictures = new ArrayList<>();
    private final List<WorkId> works = new ArrayList<>();
    private final Map<PictureId, Integer> numbers = new java.util.HashMap<>();
    private final Map<PictureId, List<Found>> answers =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<PictureId, List<Found>> eldest) {
                    return size() > REMEMBERED;
                }
            });
    private final String state;
    private long taken;
    private long left;
    private int cornered;

    private Hall(PictureLooks source, String state) {
        this.source = source;
        this.state = state;
    }

    /// A picture that looks like another.
    record Found(PictureId picture, WorkId work, Alike alike) {}

    /// A picture that a model finds near.
    record ByModel(PictureId picture, WorkId work, double cosine) {}

    /// @param bytes most it may take
    static Hall fill(PictureLooks source, long bytes) {
        Hall hall = new Hall(source, source.state());
        source.forEachBatch(batch -> batch.forEach(seen -> hall.hang(seen, bytes)));
        hall.addMotifs(bytes - hall.taken);
        if (hall.left > 0) {
            LOG.warn(
                    "{} pictures are not compared with others: {} fill the memory that mouseion.looks.memory allows",
                    hall.left,
                    hall.pictures.size());
        }
        LOG.info("{} pictures can be compared, {} of them by their motifs", hall.pictures.size(), hall.cornered);
        return hall;
    }

    private void hang(PictureLooks.Seen seen, long most) {
        float[] vector = seen.vector();
        long more = BYTES_OF_LOOKS + (vector == null ? 0 : vector.length);
        if (taken + more > most) {
            left++;
            return;
        }
        taken += more;
        model.add(vector);
        numbers.put(seen.picture(), looks.add(seen.looks()));
        pictures.add(seen.picture());
        works.add(seen.work());
    }

    private void addMotifs(long bytes) {
        int most = (int) Math.min(pictures.size(), Math.max(0, bytes / BYTES_OF_MOTIFS));
        for (int from = 0; from < most; from += MOTIFS_AT_ONCE) {
            List<PictureId> batch = pictures.subList(from, Math.min(most, from + MOTIFS_AT_ONCE));
            Map<PictureId, Motifs> read = source.motifs(batch);
            batch.forEach(picture -> motifs.add(read.getOrDefault(picture, NONE)));
        }
        cornered = most;
    }

    String state() {
        return state;
    }

    int size() {
        return pictures.size();
    }

    /// How many of them are found by their motifs too.
    int cornered() {
        return cornered;
    }

    /// Pictures of other works, best first, each alike in at least one way.
    List<Found> find(PictureId picture, WorkId work, int most) {
        List<Found> known = answers.get(picture);
        if (known != null) {
            return known;
        }
        Optional<Resemblance.Sought> sought = source.find(picture);
        if (sought.isEmpty()) {
            return List.of();
        }
        Integer own = numbers.get(picture);
        Resemblance.Sought asked = own == null ? sought.get() : sought.get().numbered(own);
        List<Found> found = new Resemblance(looks, motifs, this::motifs)
                .find(asked, most).stream()
                        .map(alike -> new Found(pictures.get(alike.number()), works.get(alike.number()), alike))
                        .filter(each -> !each.work().equals(work))
                        .toList();
        answers.put(picture, found);
        return found;
    }

    /// Pictures of other works that a model finds near, nearest first; empty where none is plugged in.
    List<ByModel> findByModel(PictureId picture, WorkId work, int most) {
        Integer own = numbers.get(picture);
        return own == null
                ? List.of()
                : model.nearest(own, most).stream()
                        .map(near -> new ByModel(pictures.get(near.number()), works.get(near.number()), near.cosine()))
                        .filter(each -> !each.work().equals(work))
                        .toList();
    }

    private Motifs motifs(int number) {
        PictureId picture = pictures.get(number);
        return source.motifs(List.of(picture)).getOrDefault(picture, NONE);
    }
}
