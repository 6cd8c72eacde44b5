package org.mouseion.formats.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written on a page, where, and how surely.
///
/// @param id       in its file; empty where it has none
/// @param picture  name or address of the picture that was read, as its file has it; may be empty
/// @param width    of that picture in pixels, 0 where nobody says
/// @param height   of that picture in pixels, 0 where nobody says
/// @param language tag of BCP 47 or as written; empty where nobody says
/// @param regions  in reading order
/// @param madeBy   who or what read it, in the words of the file, oldest first
/// @param remarks  what the file says and this does not hold
public record PageText(
        String id,
        String picture,
        int width,
        int height,
        String language,
        List<Region> regions,
        List<String> madeBy,
        Set<Remark> remarks) {

    /// What is not kept, or had to be guessed.
    public enum Remark {
        /// Fonts, sizes, bold and the like.
        STYLES,
        /// Boxes of single letters; their alternatives are kept as those of words.
        LETTER_BOXES,
        /// Coordinates in tenths of a millimetre or parts of an inch, and no size in pixels to bring them to.
        OTHER_UNITS,
        /// A coordinate that is no number was left out.
        UNREADABLE_COORDINATES,
        /// Tables, formulas, music and drawings.
        OTHER_REGIONS,
        /// More ways of reading a word than are kept.
        MORE_ALTERNATIVES
    }

    public PageText {
        regions = List.copyOf(regions);
        madeBy = List.copyOf(madeBy);
        remarks = Set.copyOf(remarks);
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A page is not " + width + " by " + height);
        }
    }

    public Stream<Line> lines() {
        return regions.stream().flatMap(region -> region.lines().stream());
    }

    public Stream<Word> words() {
        return lines().flatMap(line -> line.words().stream());
    }

    /// The best readings, a line each, an empty line between regions.
    public String text() {
        return regions.stream()
                .map(region -> region.lines().stream()
                        .filter(Line::isRead)
                        .map(Line::text)
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// The same page over a picture of another size, or whose file counted in millimetres or inches: every place is
    /// brought to it. A page without a size stays as it is.
    public PageText fittedTo(int pictureWidth, int pictureHeight) {
        if (width == 0 || height == 0 || width == pictureWidth && height == pictureHeight) {
            return this;
        }
        Fitting fitting = new Fitting((double) pictureWidth / width, (double) pictureHeight / height);
        return new PageText(
                id,
                picture,
                pictureWidth,
                pictureHeight,
                language,
                regions.stream().map(fitting::region).toList(),
                madeBy,
                remarks.stream().filter(remark -> remark != Remark.OTHER_UNITS).collect(Collectors.toSet()));
    }
}
