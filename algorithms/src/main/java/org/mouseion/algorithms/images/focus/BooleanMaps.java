package org.mouseion.algorithms.images.focus;

/// What is surrounded: the picture is cut at many thresholds of each colour axis, and whatever does not
/// hang together with the frame stands out (Zhang and Sclaroff 2013, after Gestalt's figure and ground).
final class BooleanMaps {

    private static final int CUTS = 12;

    private BooleanMaps() {}

    /// @param axes lightness and the two colour axes, each `side * side` values
    /// @return attention, 0 to 1
    static double[] of(double[][] axes, int side) {
        double[] attention = new double[side * side];
        for (double[] axis : axes) {
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (double value : axis) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            double weight = Math.min(1, (high - low) / 0.15); // a faint axis is noise
            for (int cut = 1; cut <= CUTS && high - low > 0.02; cut++) {
                double threshold = low + (high - low) * cut / (CUTS + 1);
                boolean[] above = new boolean[axis.length];
                for (int i = 0; i < axis.length; i++) {
                    above[i] = axis[i] > threshold;
                }
                add(above, side, weight, attention);
            }
        }
        double most = 1e-12;
        for (double value : attention) {
            most = Math.max(most, value);
        }
        for (int i = 0; i < attention.length; i++) {
            attention[i] /= most;
        }
        return attention;
    }

    /// The surrounded parts of one map, light and dark; a map with small parts weighs as much as one with
    /// large.
    private static void add(boolean[] above, int side, double weight, double[] attention) {
        boolean[] outside = reached(above, side);
        int surrounded = 0;
        for (boolean out : outside) {
            surrounded += out ? 0 : 1;
        }
        if (surrounded == 0) {
            return;
        }
        double each = weight / Math.sqrt(surrounded);
        for (int i = 0; i < outside.length; i++) {
            attention[i] += outside[i] ? 0 : each;
        }
    }

    /// What hangs together with the frame, over pixels of its own kind.
    private static boolean[] reached(boolean[] above, int side) {
        boolean[] outside = new boolean[above.length];
        int[] queue = new int[above.length];
        int end = 0;
        for (int i = 0; i < above.length; i++) {
            int x = i % side;
            int y = i / side;
            if (x == 0 || y == 0 || x == side - 1 || y == side - 1) {
                outside[i] = true;
                queue[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int at = queue[next];
            int x = at % side;
            int y = at / side;
            for (int way = 0; way < 4; way++) {
                int nx = x + (way == 0 ? 1 : way == 1 ? -1 : 0);
                int ny = y + (way == 2 ? 1 : way == 3 ? -1 : 0);
                if (nx >= 0 && ny >= 0 && nx < side && ny < side) {
                    int there = ny * side + nx;
                    if (!outside[there] && above[there] == above[at]) {
                        outside[there] = true;
                        queue[end++] = there;
                    }
                }
            }
        }
        return outside;
    }
}
