package org.mouseion.formats.documents.pdf;

/// A line as it was set.
///
/// @param page from 1
/// @param size height of its letters in points, the one that most of them have
/// @param bold whether nearly all of it is
/// @param left where it begins, in points from the left edge
/// @param right where it ends
/// @param base its baseline, in points from the top edge
/// @param share where the baseline lies on the page, 0 at the top to 1 at the bottom
record PdfLine(int page, String text, float size, boolean bold, float left, float right, float base, float share) {}
