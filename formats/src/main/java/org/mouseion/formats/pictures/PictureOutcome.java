package org.mouseion.formats.pictures;

/// What a look at a file came to.
public sealed interface PictureOutcome {

    /// A picture.
    record Recognised(PictureHeader header) implements PictureOutcome {}

    /// Not taken.
    ///
    /// @param detail numbers or a name of a part, in the words of the format; for people who mend files
    record Refused(PictureTrouble trouble, String detail) implements PictureOutcome {}
}
