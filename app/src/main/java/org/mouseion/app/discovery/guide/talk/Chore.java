package org.mouseion.app.discovery.guide.talk;

/// Something the guide's rooms do of themselves each minute: counts are written down, what was kept long enough is
/// forgotten.
@FunctionalInterface
public interface Chore {

    /// Must be harmless when done twice, or by two nodes at once.
    void doNow();

    /// What would be lost if it were not written down before the house closes.
    default void beforeClosing() {}
}
