package org.mouseion.app.collection;

import java.util.List;

/// Published inside the transaction in which the text in force of these pictures changed, or whether they are pages.
public record PageTextsChanged(List<PictureId> pictures) {
    public PageTextsChanged {
        pictures = List.copyOf(pictures);
    }
}
