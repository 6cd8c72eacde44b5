package org.mouseion.app.discovery.suggest;

import java.util.List;

/// Every name that works of the house stand under: makers, places, kinds, subjects, materials, periods. From memory;
/// some seconds behind the index.
public interface HouseNames {

    /// The same list until something changed.
    List<Named> list();
}
