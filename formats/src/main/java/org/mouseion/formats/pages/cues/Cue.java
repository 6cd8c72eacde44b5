package org.mouseion.formats.pages.cues;

import java.time.Duration;

/// Words that are heard or shown for a while.
///
/// @param id      in its file; may be empty
/// @param begin   from the beginning of the recording
/// @param end     after `begin`
/// @param speaker who says it; empty where nobody says
/// @param text    without markup; lines parted by a line feed
public record Cue(String id, Duration begin, Duration end, String speaker, String text) {

    public Cue {
        if (begin.isNegative() || end.compareTo(begin) < 0) {
            throw new IllegalArgumentException("A cue begins before it ends: " + begin + " to " + end);
        }
    }
}
