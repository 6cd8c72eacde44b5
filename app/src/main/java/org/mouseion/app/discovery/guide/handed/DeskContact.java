package org.mouseion.app.discovery.guide.handed;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/// How the desk is reached. Offered by what knows the visiting information.
@FunctionalInterface
public interface DeskContact {

    /// Nothing where no visiting information is published.
    Optional<Reached> find(Locale language, ZonedDateTime now);

    /// @param email may be empty
    /// @param telephone may be empty
    /// @param hours when the desk is open, in words; may be empty
    record Reached(String email, String telephone, String hours) {}
}
