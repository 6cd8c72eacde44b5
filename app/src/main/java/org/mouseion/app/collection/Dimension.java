package org.mouseion.app.collection;

/// One measure of a work.
///
/// @param kind `height`, `width`, `depth`, `diameter`, `length`, `thickness`, `weight`, `duration` or `unspecified`
/// @param value as written, in `unit`
/// @param unit `mm`, `cm`, `m`, `in`, `ft`, `g`, `kg`, `lb`, `s` …
/// @param si the value in millimetres, grams or seconds
/// @param part which part was measured ("support", "frame"); empty for the whole
public record Dimension(String kind, double value, String unit, double si, String part) {}
