package org.mouseion.formats.pictures.vips;

import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.Pyramid.Level;

/// The pixels of one level of a pyramid that a region is made of. Its edges are half a pixel beside their place at
/// most.
///
/// @param level of the pyramid, from 0
/// @param left  in pixels of the level, as the others
record Part(int level, int left, int top, int wide, int high) {

    /// The part of the smallest level that has every pixel that is asked for.
    static Part of(Pyramid pyramid, int x, int y, int wide, int high, int width, int height) {
        int number = pyramid.level(Math.min((double) wide / width, (double) high / height));
        Level level = pyramid.levels().get(number);
        int left = edge(x, pyramid.width(), level.width(), 0, level.width() - 1);
        int top = edge(y, pyramid.height(), level.height(), 0, level.height() - 1);
        int right = edge((long) x + wide, pyramid.width(), level.width(), left + 1, level.width());
        int bottom = edge((long) y + high, pyramid.height(), level.height(), top + 1, level.height());
        return new Part(number, left, top, right - left, bottom - top);
    }

    private static int edge(long at, int whole, int level, int least, int most) {
        return Math.clamp(Math.round((double) at * level / whole), least, most);
    }

    /// Whether it gets longer one way and not the other: then the library (8.14) shifts it by half a pixel the other
    /// way.
    boolean isSkewed(int width, int height) {
        return width > wide != height > high;
    }
}
