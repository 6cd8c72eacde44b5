package org.mouseion.app.collection.text.lines;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.pages.Box;

/// A line as a form sends it.
///
/// @param from which line of the basis it was, from 0; -1 for a new one
/// @param text as it stands in the field; a line break in it makes two lines
/// @param vouched whether the person ticked it
/// @param gone whether it is to be left out
/// @param joined whether it goes on the line before
/// @param box where it stands, or null where that was not asked
/// @param chosen by place of the word in the basis, from 0: which of its readings was chosen, from 0
public record WrittenLine(
        int from,
        String text,
        boolean vouched,
        boolean gone,
        boolean joined,
        @Nullable Box box,
        Map<Integer, Integer> chosen) {

    public WrittenLine {
        chosen = Map.copyOf(chosen);
    }

    /// A new line.
    public static WrittenLine fresh(String text, @Nullable Box box) {
        return new WrittenLine(-1, text, false, false, false, box, Map.of());
    }
}
