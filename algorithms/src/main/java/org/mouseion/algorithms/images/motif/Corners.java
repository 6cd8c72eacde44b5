package org.mouseion.algorithms.images.motif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mouseion.algorithms.images.Grey;

/// Corners by FAST-9: nine neighbours in a row on a circle of 16 that are all lighter or all darker than
/// the middle, ranked by Harris, the strongest of its surroundings kept, and spread over the picture by
/// quotas, so that one richly drawn tree does not take all.
final class Corners {

    /// A patch to be described must lie inside.
    static final int MARGIN = 19;

    private static final int CONTRAST = 12;
    private static final int RUN = 9;
    private static final int FIELDS = 6;
    private static final int[] CIRCLE_X = {0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3, -3, -3, -2, -1};
    private static final int[] CIRCLE_Y = {-3, -3, -2, -1, 0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3};

    private Corners() {}

    /// At most `most` corners, the strongest first.
    static List<Corner> of(Grey picture, int most) {
        int width = picture.width();
        int height = picture.height();
        float[] strengths = new float[width * height];
        int[] circle = new int[16];
        for (int i = 0; i < 16; i++) {
            circle[i] = CIRCLE_Y[i] * width + CIRCLE_X[i];
        }
        byte[] tones = picture.array();
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                int at = y * width + x;
                if (isCorner(tones, at, circle)) {
                    strengths[at] = strength(tones, at, width);
                }
            }
        }
        return spread(peaks(strengths, width, height), width, height, most);
    }

    private static boolean isCorner(byte[] tones, int at, int[] circle) {
        int middle = tones[at] & 255;
        int lighter = 0;
        int darker = 0;
        for (int i = 0; i < 16; i++) {
            int tone = tones[at + circle[i]] & 255;
            lighter |= tone > middle + CONTRAST ? 1 << i : 0;
            darker |= tone < middle - CONTRAST ? 1 << i : 0;
        }
        return hasRun(lighter) || hasRun(darker);
    }

    /// Nine bits in a row around the circle.
    private static boolean hasRun(int bits) {
        if (Integer.bitCount(bits) < RUN) {
            return false;
        }
        int twice = bits | bits << 16;
        int run = twice;
        for (int i = 1; i < RUN; i++) {
            run &= twice >>> i;
        }
        return run != 0;
    }

    /// Harris over 7 by 7 pixels: near zero on an edge, large where tones change in both directions.
    private static float strength(byte[] tones, int at, int width) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int dy = -3; dy <= 3; dy++) {
            for (int dx = -3; dx <= 3; dx++) {
                int i = at + dy * width + dx;
                double gx = (tones[i + 1] & 255) - (tones[i - 1] & 255);
                double gy = (tones[i + width] & 255) - (tones[i - width] & 255);
                xx += gx * gx;
                yy += gy * gy;
                xy += gx * gy;
            }
        }
        return (float) Math.max(0, xx * yy - xy * xy - 0.04 * (xx + yy) * (xx + yy));
    }

    private static List<Corner> peaks(float[] strengths, int width, int height) {
        List<Corner> peaks = new ArrayList<>();
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                float own = strengths[y * width + x];
                if (own > 0 && isPeak(strengths, y * width + x, width, own)) {
                    peaks.add(new Corner(x, y, own));
                }
            }
        }
        peaks.sort(Comparator.comparingDouble(Corner::strength).reversed());
        return peaks;
    }

    private static boolean isPeak(float[] strengths, int at, int width, float own) {
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                int other = at + dy * width + dx;
                if (strengths[other] > own || strengths[other] == own && other < at) {
                    return false;
                }
            }
        }
        return true;
    }

    /// First each field's best up to twice its fair share, then the strongest of what is left.
    private static List<Corner> spread(List<Corner> ranked, int width, int height, int most) {
        if (ranked.size() <= most) {
            return ranked;
        }
        int quota = Math.max(1, 2 * most / (FIELDS * FIELDS));
        int[] taken = new int[FIELDS * FIELDS];
        List<Corner> chosen = new ArrayList<>();
        List<Corner> rest = new ArrayList<>();
        for (Corner corner : ranked) {
            int field = corner.y() * FIELDS / height * FIELDS + corner.x() * FIELDS / width;
            if (taken[field] < quota && chosen.size() < most) {
                taken[field]++;
                chosen.add(corner);
            } else {
                rest.add(corner);
            }
        }
        chosen.addAll(rest.subList(0, Math.min(rest.size(), most - chosen.size())));
        return chosen;
    }
}
