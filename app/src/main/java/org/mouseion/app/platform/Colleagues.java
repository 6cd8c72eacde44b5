package org.mouseion.app.platform;

import java.util.Optional;

/// Finds somebody of the house by what others know of them.
@FunctionalInterface
public interface Colleagues {

    /// The number of the open account with this e-mail address.
    Optional<Long> findByAddress(String email);
}
