package org.mouseion.formats.pages;

/// A place on a picture of a page, in its pixels from the upper left; it may lie outside.
public record Point(int x, int y) {}
