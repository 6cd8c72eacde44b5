package org.mouseion.app.collection;

/// Number of a place; its address is `/places/NUMBER`.
public record PlaceId(long value) {}
