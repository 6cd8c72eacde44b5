package org.mouseion.app.discovery.guide.talk;

/// Something the guide's rooms do of themselves each minute, and once more before the house closes: counts are written
/// down, what was kept long enough is forgotten.
@FunctionalInterface
public interface Chore {

    /// Must be harmless when done twice, or by two nodes at once.
    void doNow();
}
