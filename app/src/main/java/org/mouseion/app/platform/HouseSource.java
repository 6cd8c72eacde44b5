package org.mouseion.app.platform;

/// Gives the house as its settings say now.
@FunctionalInterface
public interface HouseSource {
    House get();
}
