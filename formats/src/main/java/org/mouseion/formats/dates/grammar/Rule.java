package org.mouseion.formats.dates.grammar;

import org.jspecify.annotations.Nullable;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.words.Cursor;

/// One way to write a date. Reads it at the cursor and steps past it, or answers null and leaves the cursor where it
/// was.
interface Rule {

    @Nullable
    Point read(Cursor cursor, DateHint hint);
}
