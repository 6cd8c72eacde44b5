package org.mouseion.formats.iiif.auth;

import org.mouseion.formats.iiif.json.LanguageMap;

/// What a viewer tells its visitor: a heading and a sentence or two. A note never stands without a heading
/// (sections 4.5 and 5.2).
public record Notice(LanguageMap heading, LanguageMap note) {

    public static final Notice NONE = new Notice(LanguageMap.EMPTY, LanguageMap.EMPTY);

    public Notice {
        if (heading.isEmpty() && !note.isEmpty()) {
            throw new IllegalArgumentException("A note needs a heading: " + note);
        }
    }
}
