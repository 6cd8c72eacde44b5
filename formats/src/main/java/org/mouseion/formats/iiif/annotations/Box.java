package org.mouseion.formats.iiif.annotations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rectangle of a canvas, in its units: the fragment `xywh` (W3C Media Fragments 1.0, section 4.2.2).
public record Box(int x, int y, int width, int height) {

    private static final Pattern FRAGMENT =
            Pattern.compile("xywh=(?:pixel:)?(-?\\d{1,9}),(-?\\d{1,9}),(\\d{1,9}),(\\d{1,9})");

    private static final Pattern DECIMALS = Pattern.compile("(\\d)\\.\\d{1,30}(?=,|$|&)");

    /// Reads `xywh=10,20,300,400` out of a fragment, decimals cut off; empty for anything else, percentages
    /// too.
    public static Optional<Box> find(String fragment) {
        if (fragment.length() > 1000) {
            return Optional.empty();
        }
        Matcher found = FRAGMENT.matcher(DECIMALS.matcher(fragment).replaceAll("$1"));
        return found.find()
                ? Optional.of(new Box(number(found, 1), number(found, 2), number(found, 3), number(found, 4)))
                : Optional.empty();
    }

    /// `xywh=10,20,300,400`
    public String fragment() {
        return "xywh=" + x + "," + y + "," + width + "," + height;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
