package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.alike.Looks;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.motif.Motifs;

/// How the pictures look that the house holds and everybody may see, as far as it was measured. What was measured may
/// be
/// gone at any time and is then measured again: whoever asks does without until then.
public interface PictureLooks {

    /// A house that holds no pictures.
    PictureLooks NONE = new PictureLooks() {
        @Override
        public String state() {
            return "";
        }

        @Override
        public Map<WorkId, Hung> hanging(Collection<WorkId> works) {
            return Map.of();
        }

        @Override
        public void forEachBatch(Consumer<List<Seen>> batch) {}

        @Override
        public Map<PictureId, Motifs> motifs(Collection<PictureId> pictures) {
            return Map.of();
        }

        @Override
        public Optional<Resemblance.Sought> find(PictureId picture) {
            return Optional.empty();
        }
    };

    /// Another text whenever something was measured or thrown away, and another every day.
    String state();

    /// Name and version of the picture model whose vectors there are; empty where none is plugged in.
    default String model() {
        return "";
    }

    /// By work, the picture that hangs for it: the first that everybody may see. A work whose picture was not measured
    /// has no entry.
    Map<WorkId, Hung> hanging(Collection<WorkId> works);

    /// Every measured picture that everybody may see: the first ones of all works, then the second ones, and so on.
    void forEachBatch(Consumer<List<Seen>> batch);

    /// The motifs of those that are measured, whoever may see them.
    Map<PictureId, Motifs> motifs(Collection<PictureId> pictures);

    /// What is looked for where pictures like this one are wanted.
    Optional<Resemblance.Sought> find(PictureId picture);

    /// @param width pixels as it is shown
    record Hung(PictureId picture, Palette palette, int width, int height) {}

    /// @param vector of a picture model, of unit length; null where none is plugged in
    record Seen(PictureId picture, WorkId work, Looks looks, float @Nullable [] vector) {}
}
