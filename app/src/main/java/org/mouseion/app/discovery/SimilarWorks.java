package org.mouseion.app.discovery;

import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Reason;

/// Works like another one, and in what way.
public interface SimilarWorks {

    /// Groups by the way they are similar, the strongest way first; no work twice.
    ///
    /// @param locale language of the reasons
    List<Group> find(WorkId work, int perGroup, Locale locale);

    /// @param way MAKER, SUBJECTS, PERIOD_AND_MATERIAL, WORDS …
    /// @param reason the sentence that heads the group
    record Group(Way way, Reason reason, List<Like> works) {
        public Group {
            works = List.copyOf(works);
        }
    }

    /// @param score in [0, 1]
    /// @param why what the two share
    record Like(WorkId work, double score, Reason why) {}

    /// In what way two works are alike.
    enum Way {
        MAKER,
        SUBJECTS,
        PERIOD_AND_MATERIAL,
        PLACE,
        WORDS,
        /// Another file, photograph or impression of the same picture.
        PICTURE,
        /// The same thing in both pictures, at places that can be shown.
        MOTIF,
        PALETTE,
        COMPOSITION,
        TEXTURE,
        /// What a picture model of the institution finds near.
        MODEL;

        /// Whether it is the pictures that are alike: such a likeness can be opened by [LookAlikes].
        public boolean isOfPictures() {
            return switch (this) {
                case PICTURE, MOTIF, PALETTE, COMPOSITION, TEXTURE -> true;
                case MAKER, SUBJECTS, PERIOD_AND_MATERIAL, PLACE, WORDS, MODEL -> false;
            };
        }
    }
}
