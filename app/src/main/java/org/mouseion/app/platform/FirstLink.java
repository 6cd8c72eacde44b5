package org.mouseion.app.platform;

import java.util.Optional;

/// The one-time link by which the first administrator gets in.
public interface FirstLink {

    /// The address, below `base` (scheme, host and port), while nobody has used it; nothing afterwards. Asking again
    /// replaces a link that was not used.
    Optional<String> find(String base);
}
