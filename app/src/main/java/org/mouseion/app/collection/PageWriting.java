package org.mouseion.app.collection;

import java.time.Instant;
import java.util.Set;
import org.mouseion.formats.pages.PageText;

/// The reading of a page that is in force.
///
/// @param layer its number; a correction is a new layer
/// @param text over the picture in its pixels
/// @param vouched lines, from 0 in reading order, that a person vouches for: their best readings are certain
/// @param hand how it came to be
/// @param reader the machine, or what the file says it was made by; may be empty
/// @param author account of the person who wrote or handed it in; 0 for the house
public record PageWriting(
        long layer, PageText text, Set<Integer> vouched, Hand hand, String reader, long author, Instant made) {

    /// How a reading came to be.
    public enum Hand {
        /// Handed in as ALTO, PAGE, hOCR or text.
        FILE,
        /// Read by a machine of the house.
        MACHINE,
        /// Written or corrected on the desk.
        PERSON
    }

    public PageWriting {
        vouched = Set.copyOf(vouched);
    }
}
