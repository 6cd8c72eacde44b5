package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// Something that happened to a work: LIDO's event.
///
/// @param type `production`, `acquisition`, `discovery`, `exhibition`, `sale`, `use` or the source's own word
public record Happening(String type, @Nullable Dated dated, Texts place, Texts text) {}
