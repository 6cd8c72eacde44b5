package org.mouseion.app.discovery.site;

/// A place that two pictures share, as percentages of width and height from the top left.
public record LookMark(int number, String x, String y, String otherX, String otherY) {}
