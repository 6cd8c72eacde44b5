package org.mouseion.app.collection;

/// A name somebody gave the work.
///
/// @param kind `inventory`, `source`, `uri` or the source's own word
public record Identifier(String kind, String value) {}
