package org.mouseion.algorithms.drawing.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines of equal height through a grid: marching squares (the plane case of W. Lorensen and H. Cline, "Marching
/// Cubes",
/// 1987), joined into lines as long as they go.
///
/// A line crosses edges of the grid, and an edge it crosses at most once; so the number of the edge, not a rounded
/// coordinate, says where one piece meets the next.
public final class Contours {

    private final double[][] height;
    private final double cell;
    private final double level;
    private final int columns;
    /// From the edge where a piece begins to the edge where it ends, the higher ground on its left.
    private final Map<Integer, Integer> pieces = new LinkedHashMap<>();

    private Contours(double[][] height, double cell, double level) {
        this.height = height;
        this.cell = cell;
        this.level = level;
        this.columns = height[0].length;
    }

    /// @param height at the corners of the grid, `[row][column]`
    /// @param cell side of a cell, in units
    public static List<Line> at(double level, double[][] height, double cell) {
        return new Contours(height, cell, level).trace();
    }

    private List<Line> trace() {
        for (int r = 0; r + 1 < height.length; r++) {
            for (int c = 0; c + 1 < columns; c++) {
                square(r, c);
            }
        }
        List<Line> lines = new ArrayList<>();
        // First the lines that come in over the edge of the grid, from their beginning; what is left is closed.
        Set<Integer> starts = new LinkedHashSet<>(pieces.keySet());
        starts.removeAll(new HashSet<>(pieces.values()));
        starts.forEach(edge -> lines.add(follow(edge)));
        while (!pieces.isEmpty()) {
            lines.add(follow(pieces.keySet().iterator().next()));
        }
        return lines;
    }

    private void square(int r, int c) {
        int top = 2 * (r * columns + c);
        int left = top + 1;
        int bottom = top + 2 * columns;
        int right = left + 2;
        int form = (above(r, c) ? 1 : 0)
                | (above(r, c + 1) ? 2 : 0)
                | (above(r + 1, c + 1) ? 4 : 0)
                | (above(r + 1, c) ? 8 : 0);
        switch (form) {
            case 1 -> pieces.put(top, left);
            case 2 -> pieces.put(right, top);
            case 3 -> pieces.put(right, left);
            case 4 -> pieces.put(bottom, right);
            case 5 -> {
                pieces.put(top, left);
                pieces.put(bottom, right);
            }
            case 6 -> pieces.put(bottom, top);
            case 7 -> pieces.put(bottom, left);
            case 8 -> pieces.put(left, bottom);
            case 9 -> pieces.put(top, bottom);
            case 10 -> {
                pieces.put(right, top);
                pieces.put(left, bottom);
            }
            case 11 -> pieces.put(right, bottom);
            case 12 -> pieces.put(left, right);
            case 13 -> pieces.put(top, right);
            case 14 -> pieces.put(left, top);
            default -> {} // all above or all below: no line crosses
        }
    }

    private boolean above(int r, int c) {
        return height[r][c] > level;
    }

    private Line follow(int start) {
        List<double[]> points = new ArrayList<>();
        Integer edge = start;
        while (edge != null) {
            points.add(point(edge));
            edge = pieces.remove(edge);
        }
        return new Line(
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
    }

    private double[] point(int edge) {
        int corner = edge / 2;
        int r = corner / columns;
        int c = corner % columns;
        boolean down = edge % 2 == 1;
        double here = height[r][c];
        double there = down ? height[r + 1][c] : height[r][c + 1];
        double share = (level - here) / (there - here);
        return down ? new double[] {c * cell, (r + share) * cell} : new double[] {(c + share) * cell, r * cell};
    }
}
