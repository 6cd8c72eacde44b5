package org.mouseion.app.collection.text.desk;

import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.media.held.HeldPicture;

/// A page as the desk's address names it.
///
/// @param number among the pages of the work, from 1
public record Leaf(Work work, int number, HeldPicture picture) {

    public String address() {
        return "/desk/pages/" + work.id().value() + "/" + number;
    }

    /// Where visitors find it.
    public String published() {
        return "/works/" + work.id().value() + "/pages/" + number;
    }
}
