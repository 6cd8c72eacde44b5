package org.mouseion.app.knowledge;

/// A derivative's number.
public record DerivativeId(long value) {}
