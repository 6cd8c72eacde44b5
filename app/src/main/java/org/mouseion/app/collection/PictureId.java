package org.mouseion.app.collection;

/// Number of a picture the house holds; its image service is `/iiif/3/NUMBER` for ever.
public record PictureId(long value) {}
