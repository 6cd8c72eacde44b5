package org.mouseion.app.discovery.index;

/// Published when the index of works was built anew because a person asked for it or a release needs it.
public record IndexBuilt() {}
