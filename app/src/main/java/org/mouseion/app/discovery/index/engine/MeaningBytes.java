package org.mouseion.app.discovery.index.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.mouseion.app.discovery.index.documents.WorkMeaning;

/// The vectors of a work as bytes: of each a scale and a byte a value. A value is off by at most half a 127th of its
/// vector's largest, which no order of results notices.
final class MeaningBytes {

    private static final int SCALE = Float.BYTES;

    private MeaningBytes() {}

    static byte[] write(WorkMeaning meaning) {
        List<float[]> vectors = meaning.all();
        ByteBuffer out = ByteBuffer.allocate(vectors.size() * size(meaning.whole().length))
                .order(ByteOrder.LITTLE_ENDIAN);
        vectors.forEach(vector -> {
            float scale = scale(vector);
            out.putFloat(scale);
            out.put(quantise(vector, scale));
        });
        return out.array();
    }

    /// Bytes a vector takes.
    static int size(int dimension) {
        return SCALE + dimension;
    }

    /// How many vectors lie in `written`.
    static int count(BytesRef written, int dimension) {
        return written.length / size(dimension);
    }

    static float scale(BytesRef written, int at, int dimension) {
        return ByteBuffer.wrap(written.bytes, written.offset + at * size(dimension), SCALE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getFloat();
    }

    /// Copies the values of one vector.
    static void read(BytesRef written, int at, byte[] into) {
        System.arraycopy(written.bytes, written.offset + at * size(into.length) + SCALE, into, 0, into.length);
    }

    static float scale(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        return most / Byte.MAX_VALUE;
    }

    static byte[] quantise(float[] vector, float scale) {
        byte[] values = new byte[vector.length];
        for (int i = 0; i < values.length && scale > 0; i++) {
            values[i] = (byte) Math.round(vector[i] / scale);
        }
        return values;
    }
}
