package org.mouseion.app.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page as it is searched: where it belongs, where its picture is, and what was read on it.
///
/// @param id number of the page in the house
/// @param series what it belongs to (a register, a box, a run of a newspaper), as it stands in addresses
/// @param seriesTitle as people call it
/// @param label of the page within it ("fol. 12v")
/// @param address of the page on the site, without language prefix
/// @param canvas address of its canvas in the manifest, from the root of this site or whole; empty where it has none
/// @param image address of its IIIF image service without a final slash, or null where there is no picture
/// @param width of the picture in pixels, in which the boxes are measured
/// @param height of the picture in pixels
/// @param seen by whom it may be seen, and so found
/// @param languages of the text (BCP 47), by which old spellings are known
/// @param words in reading order; none where nobody and nothing has read it yet
public record PageRead(
        long id,
        String series,
        String seriesTitle,
        String label,
        String address,
        String canvas,
        @Nullable String image,
        int width,
        int height,
        Seen seen,
        List<String> languages,
        List<PageWord> words) {

    public PageRead {
        languages = List.copyOf(languages);
        words = List.copyOf(words);
        if (series.isBlank() || width < 1 || height < 1) {
            throw new IllegalArgumentException("A page belongs to a series and has a size, but page " + id
                    + " has series '" + series + "' and " + width + " by " + height + " pixels.");
        }
    }

    /// How much of it a person has read or corrected.
    public Reading reading() {
        if (image == null && canvas.isEmpty()) {
            return Reading.HEARD;
        }
        if (words.isEmpty()) {
            return Reading.UNREAD;
        }
        return words.stream().anyMatch(word -> word.slot().certain()) ? Reading.CORRECTED : Reading.MACHINE;
    }

    /// Whether those who ask from inside the house, or everybody, may see it.
    public boolean isFor(boolean here) {
        return seen == Seen.EVERYBODY || here && seen == Seen.IN_THE_HOUSE;
    }

    /// By whom a page may be seen.
    public enum Seen {
        EVERYBODY,
        /// Whoever asks from inside the house.
        IN_THE_HOUSE,
        /// Neither found nor counted.
        NOBODY
    }

    /// Who read a page.
    public enum Reading {
        UNREAD,
        MACHINE,
        CORRECTED,
        /// No page: what is said in a recording.
        HEARD
    }
}
