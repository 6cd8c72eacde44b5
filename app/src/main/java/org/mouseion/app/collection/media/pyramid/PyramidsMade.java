package org.mouseion.app.collection.media.pyramid;

/// Pictures that waited can be read now; told when a run of [PyramidJob] is over, outside any transaction.
public record PyramidsMade(long pictures) {}
