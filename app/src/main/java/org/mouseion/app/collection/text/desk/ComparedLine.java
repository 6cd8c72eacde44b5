package org.mouseion.app.collection.text.desk;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.text.lines.Difference;

/// A line of a comparison.
///
/// @param place in the difference, from 0
/// @param cut the picture of a line on which the readings part, where it is known
/// @param likely `one` or `other` where only that one was changed since both were the same; else empty
public record ComparedLine(
        int place, Difference.Row difference, @Nullable LineCut cut, String likely) {}
