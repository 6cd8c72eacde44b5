package org.mouseion.app.discovery.levels;

import org.mouseion.app.collection.Texts;

/// A level on the way down to a work.
///
/// @param path its page, without language
public record Crumb(Texts.Said title, String path) {}
