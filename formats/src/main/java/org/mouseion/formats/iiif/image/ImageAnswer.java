package org.mouseion.formats.iiif.image;

import org.mouseion.formats.iiif.image.request.Refusal;

/// What a service says to a request.
public sealed interface ImageAnswer permits Derivative, ImageAnswer.Refused {

    /// No picture, and why.
    record Refused(Refusal refusal) implements ImageAnswer {}
}
