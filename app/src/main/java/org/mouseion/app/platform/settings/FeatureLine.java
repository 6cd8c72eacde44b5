package org.mouseion.app.platform.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mouseion.app.platform.Feature;

/// A feature as the settings page shows it.
///
/// @param state `on`, `off` or `unavailable`
/// @param reason message key of why it is unavailable, or empty
public record FeatureLine(Feature feature, String state, String reason, List<Setting> settings) {

    /// @param value what is set, or empty where nothing is or where it is a secret
    /// @param kept true for a secret that is set
    public record Setting(String name, String value, boolean kept) {

        private static final Pattern SECRET_NAME = Pattern.compile("pass|secret|token|credential|(^|[.-])key([.-]|$)");
        private static final Pattern SECRET_VALUE =
                Pattern.compile("//[^/@]*:[^/@]*@|[?&;](pass|secret|token|key|sig)[^=]*=", Pattern.CASE_INSENSITIVE);

        /// A setting as it may be shown: neither a secret by its name, nor an address that carries one.
        static Setting of(String name, String value) {
            boolean secret = SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()
                    || SECRET_VALUE.matcher(value).find();
            return new Setting(name, secret ? "" : value, secret && !value.isEmpty());
        }
    }
}
