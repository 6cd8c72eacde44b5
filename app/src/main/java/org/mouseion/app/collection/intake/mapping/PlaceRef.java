package org.mouseion.app.collection.intake.mapping;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.SourceRef;

/// A place as a record names it.
///
/// @param source where the record gives the place's own identifier in its source, else null
/// @param named false where the identifier is all the record gives; the draft's name is then the identifier
public record PlaceRef(@Nullable SourceRef source, Places.Draft draft, boolean named) {}
