package org.mouseion.app.collection.media.take;

import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Texts;

/// What holds of every picture of a take.
///
/// @param rights URI of the rights in the pictures, or null
/// @param loose whether files that belong to no work are taken all the same, to be attached later
public record Wishes(Texts credit, @Nullable String rights, Access access, boolean loose) {

    public static final Wishes NONE = new Wishes(Texts.NONE, null, Access.OPEN, true);
}
