package org.mouseion.app.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Reason;

/// Two works whose pictures look alike, opened into why the house says so.
public interface LookAlikes {

    /// Nothing where their pictures are not told alike, or may not be seen.
    Optional<Opened> open(WorkId work, WorkId other, Locale locale);

    /// @param own the picture of the work
    /// @param likeness the sentence, and below it what was measured
    /// @param places where both show the same, where they do
    record Opened(PictureId own, PictureId other, Reason likeness, List<Place> places) {
        public Opened {
            places = List.copyOf(places);
        }
    }

    /// A spot seen in both pictures, as shares of width and height from the top left.
    record Place(double x, double y, double otherX, double otherY) {}
}
