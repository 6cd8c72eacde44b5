package org.mouseion.app.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The catalogue's places.
public interface Places {

    Optional<Place> find(PlaceId id);

    List<Place> list(Collection<PlaceId> ids);

    /// Which place each name is; made where there is none. In the order asked, inside the caller's transaction.
    List<PlaceId> identify(List<Draft> drafts);

    /// A place as a source names it.
    record Draft(
            Texts name,
            String country,
            @org.jspecify.annotations.Nullable Double latitude,
            @org.jspecify.annotations.Nullable Double longitude) {}
}
