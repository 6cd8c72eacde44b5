package org.mouseion.app.platform.accounts;

/// A way to sign in through the institution's own provider.
public record Provider(String path, String name) {}
