package org.mouseion.app.collection;

import org.mouseion.formats.pages.PageText;

/// Where a machine that reads pages leaves what it read.
public interface PageLayers {

    /// Adds a machine's reading as a new layer. It comes into force unless a person's hand is on the page.
    ///
    /// @param text in pixels of the picture, or of the size it states
    /// @param reader name and version of the machine, with the languages it was told
    /// @return number of the layer
    long addMachine(PictureId picture, PageText text, String reader);

    /// Of these pictures those no layer of which is a person's, and that have no reading by `reader`.
    java.util.List<PictureId> listUnread(java.util.Collection<PictureId> pictures, String reader);

    /// Says that the pictures of a work are pages, in a language.
    ///
    /// @param language BCP 47, or empty where nobody knows
    void mark(WorkId work, String language);

    /// Says that the pictures of a work are no pages. Their texts are kept, and come back with [#mark].
    void unmark(WorkId work);
}
