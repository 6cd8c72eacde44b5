package org.mouseion.app.collection;

/// A page without its text.
///
/// @param number among the pictures of its work, from 1
/// @param access the rule in force today, of picture and work together
/// @param read whether somebody or something has read it
/// @param vouched lines that a person vouches for
/// @param lines of its text
public record PageOutline(
        PictureId id, int number, int width, int height, Access access, boolean read, int vouched, int lines) {

    /// Whether those who ask from inside the house, or everybody, may see it.
    public boolean isFor(boolean here) {
        return access.isFor(here);
    }
}
