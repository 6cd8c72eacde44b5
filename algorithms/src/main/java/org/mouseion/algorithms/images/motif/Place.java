package org.mouseion.algorithms.images.motif;

/// One spot seen in both pictures, each as shares of width and height from the top left.
public record Place(double x, double y, double otherX, double otherY) {}
