package org.mouseion.app.discovery.index;

import java.util.List;
import java.util.stream.IntStream;

/// Shares of colours as values that every engine can count: a ladder with a rung for each fortieth of the picture.
///
/// A picture that is blue over three tenths stands on the rungs `blue-1` to `blue-12`; a work's score for blue is the
/// number of its rungs. All the rungs of a picture together are about forty, however many colours it has.
public final class ColourRungs {

    /// Finer than measuring is: two photographs of one work differ by more.
    public static final int ALL = 40;

    private ColourRungs() {}

    /// The rungs that a share stands on, at least the first.
    public static List<String> of(String colour, double share) {
        int highest = Math.clamp(Math.round(share * ALL), 1, ALL);
        return IntStream.rangeClosed(1, highest)
                .mapToObj(rung -> at(colour, rung))
                .toList();
    }

    /// @param rung 1 to [#ALL]
    public static String at(String colour, int rung) {
        return colour + "-" + rung;
    }
}
