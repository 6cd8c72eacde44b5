package org.mouseion.algorithms.drawing.ink;

/// How dark a place is: 0 is paper, 1 is solid ink; what lies outside is cut off.
@FunctionalInterface
public interface Tone {
    double at(double x, double y);
}
