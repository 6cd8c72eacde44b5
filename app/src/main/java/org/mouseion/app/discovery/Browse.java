package org.mouseion.app.discovery;

import java.util.List;
import java.util.Locale;

/// Lists of everything the works can be browsed by: all makers, all places, all periods.
public interface Browse {

    /// Every value of `facet` with the number of published works, most works first, at most `limit`. Labels are in
    /// `locale`.
    List<Found.Count> list(Facet facet, Locale locale, int limit);
}
