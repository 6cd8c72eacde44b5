package org.mouseion.algorithms.images.motif;

import java.nio.ByteBuffer;
import java.util.List;
import org.mouseion.algorithms.images.Grey;

/// The corners of a picture and what lies around them.
///
/// At most [#MOST] corners of 38 bytes each: a picture's motifs are about 15 kB. Places are in
/// pixels of a frame whose longer side is at most [#SIDE].
public final class Motifs {

    public static final int MOST = 400;
    static final int SIDE = 480;
    private static final double STEP = 1.25;
    private static final int LEVELS = 6;
    private static final int SMALLEST = 2 * Corners.MARGIN + 8;
    private static final int BYTES_EACH = 2 + 2 + 1 + 1 + 32;
    private static final int HEAD = 2 + 2 + 2;

    private final int width;
    private final int height;
    private final float[] x;
    private final float[] y;
    private final byte[] level;
    private final float[] angle;
    private final long[] words;

    private Motifs(int width, int height, int count) {
        this.width = width;
        this.height = height;
        x = new float[count];
        y = new float[count];
        level = new byte[count];
        angle = new float[count];
        words = new long[4 * count];
    }

    public static Motifs of(Grey picture) {
        Grey frame = picture.within(SIDE);
        Motifs all = new Motifs(frame.width(), frame.height(), MOST);
        double shares = 0;
        for (int l = 0; l < LEVELS; l++) {
            shares += Math.pow(STEP, -l);
        }
        int next = 0;
        for (int l = 0; l < LEVELS; l++) {
            double scale = Math.pow(STEP, l);
            int w = (int) Math.round(frame.width() / scale);
            int h = (int) Math.round(frame.height() / scale);
            if (Math.min(w, h) < SMALLEST) {
                break;
            }
            Grey sized = l == 0 ? frame : Smooth.resized(frame, w, h);
            int most = (int) (MOST * Math.pow(STEP, -l) / shares);
            next = all.add(sized, l, Corners.of(sized, most), next);
        }
        return all.first(next);
    }

    private int add(Grey sized, int ofLevel, List<Corner> corners, int from) {
        byte[] soft = Smooth.blurred(sized);
        int next = from;
        for (Corner corner : corners) {
            x[next] = (corner.x() + 0.5f) * width / sized.width();
            y[next] = (corner.y() + 0.5f) * height / sized.height();
            level[next] = (byte) ofLevel;
            angle[next] = (float) Smooth.direction(sized, corner.x(), corner.y());
            Comparisons.describe(soft, sized.width(), corner.x(), corner.y(), angle[next], words, 4 * next);
            next++;
        }
        return next;
    }

    private Motifs first(int count) {
        Motifs cut = new Motifs(width, height, count);
        System.arraycopy(x, 0, cut.x, 0, count);
        System.arraycopy(y, 0, cut.y, 0, count);
        System.arraycopy(level, 0, cut.level, 0, count);
        System.arraycopy(angle, 0, cut.angle, 0, count);
        System.arraycopy(words, 0, cut.words, 0, 4 * count);
        return cut;
    }

    /// The motifs of the mirrored picture, worked out from these.
    public Motifs mirrored() {
        Motifs turned = new Motifs(width, height, count());
        for (int i = 0; i < count(); i++) {
            turned.x[i] = width - x[i];
            turned.y[i] = y[i];
            turned.level[i] = level[i];
            turned.angle[i] = (float) (Math.PI - angle[i]);
            turned.words[4 * i] = words[4 * i + 2];
            turned.words[4 * i + 1] = words[4 * i + 3];
            turned.words[4 * i + 2] = words[4 * i];
            turned.words[4 * i + 3] = words[4 * i + 1];
        }
        return turned;
    }

    /// How many corners were found; a blank sheet has none.
    public int count() {
        return x.length;
    }

    /// This share of the corners of each size, the strongest of them.
    int[] strongest(double share) {
        int[] ofLevel = new int[LEVELS];
        int[] seen = new int[LEVELS];
        for (byte l : level) {
            ofLevel[l]++;
        }
        return java.util.stream.IntStream.range(0, count())
                .filter(i -> seen[level[i]]++ < Math.ceil(share * ofLevel[level[i]]))
                .toArray();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float x(int corner) {
        return x[corner];
    }

    float y(int corner) {
        return y[corner];
    }

    float angle(int corner) {
        return angle[corner];
    }

    double size(int corner) {
        return Math.pow(STEP, level[corner]);
    }

    long word(int corner, int word) {
        return words[4 * corner + word];
    }

    /// Of the 256 comparisons, in how many two corners differ.
    int distance(int corner, Motifs other, int of) {
        return Long.bitCount(words[4 * corner] ^ other.words[4 * of])
                + Long.bitCount(words[4 * corner + 1] ^ other.words[4 * of + 1])
                + Long.bitCount(words[4 * corner + 2] ^ other.words[4 * of + 2])
                + Long.bitCount(words[4 * corner + 3] ^ other.words[4 * of + 3]);
    }

    /// To be kept; places to a fiftieth of a pixel, directions to 1.4 degrees.
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(HEAD + count() * BYTES_EACH);
        out.putShort((short) width).putShort((short) height).putShort((short) count());
        for (int i = 0; i < count(); i++) {
            out.putShort((short) Math.round(x[i] * 50)).putShort((short) Math.round(y[i] * 50));
            out.put(level[i]).put((byte) Math.floorMod(Math.round(angle[i] * 256 / (2 * Math.PI)), 256L));
            for (int word = 0; word < 4; word++) {
                out.putLong(words[4 * i + word]);
            }
        }
        return out.array();
    }

    /// What [#toBytes] wrote.
    public static Motifs ofBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || bytes.length != HEAD + (in.getShort(4) & 0xFFFF) * BYTES_EACH) {
            throw new IllegalArgumentException("These " + bytes.length
                    + " bytes are no motifs. Maybe they were written by another version: describe the picture again.");
        }
        int width = in.getShort();
        int height = in.getShort();
        Motifs read = new Motifs(width, height, in.getShort() & 0xFFFF);
        for (int i = 0; i < read.count(); i++) {
            read.x[i] = (in.getShort() & 0xFFFF) / 50f;
            read.y[i] = (in.getShort() & 0xFFFF) / 50f;
            read.level[i] = (byte) Math.clamp(in.get(), 0, LEVELS - 1);
            read.angle[i] = (float) ((in.get() & 255) * 2 * Math.PI / 256);
            for (int word = 0; word < 4; word++) {
                read.words[4 * i + word] = in.getLong();
            }
        }
        return read;
    }
}
