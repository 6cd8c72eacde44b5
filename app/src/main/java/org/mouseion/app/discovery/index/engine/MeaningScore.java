package org.mouseion.app.discovery.index.engine;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/// How near works lie to one vector. Not for several threads.
///
/// A short record is as near as its text; a long one half as near as its whole text, half as its nearest sentence, so
/// that one sentence on boats in a page on a town is found, and a page on boats before it.
final class MeaningScore {

    private final float[] vector;
    private final byte[] sought;
    private final float scale;
    private final byte[] room;

    MeaningScore(float[] vector) {
        this.vector = vector;
        this.scale = MeaningBytes.scale(vector);
        this.sought = MeaningBytes.quantise(vector, scale);
        this.room = new byte[vector.length];
    }

    /// For another thread.
    MeaningScore another() {
        return new MeaningScore(vector);
    }

    /// Cosine, in [-1, 1] up to rounding.
    double of(BytesRef written) {
        int vectors = MeaningBytes.count(written, room.length);
        double whole = cosine(written, 0);
        double best = whole;
        for (int at = 1; at < vectors; at++) {
            best = Math.max(best, cosine(written, at));
        }
        return (whole + best) / 2;
    }

    private double cosine(BytesRef written, int at) {
        MeaningBytes.read(written, at, room);
        return (double) VectorUtil.dotProduct(sought, room) * scale * MeaningBytes.scale(written, at, room.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningScore score && Arrays.equals(vector, score.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }
}
