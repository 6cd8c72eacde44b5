package org.mouseion.app.platform.settings;

import java.util.List;
import org.mouseion.app.platform.Feature;

/// A feature as the settings page shows it.
///
/// @param state `on`, `off` or `unavailable`
/// @param reason message key of why it is unavailable, or empty
public record FeatureLine(Feature feature, String state, String reason, List<Setting> settings) {

    /// @param value what is set, or empty where nothing is or where it is a secret
    public record Setting(String name, String value) {}
}
