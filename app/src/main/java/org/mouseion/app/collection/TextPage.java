package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A picture that is a page.
///
/// @param number among the pictures of its work, from 1
/// @param width of the picture in pixels, in which the boxes of `writing` are
/// @param height of the picture in pixels
/// @param access the rule in force today, of picture and work together
/// @param language of the series as a person said it, BCP 47; empty where nobody did
/// @param writing null where nobody and nothing has read it
public record TextPage(
        PictureId id,
        WorkId work,
        int number,
        int width,
        int height,
        Access access,
        String language,
        @Nullable PageWriting writing) {

    /// The language of the text, else of the series, else empty.
    public String tongue() {
        PageWriting text = writing;
        String own = text == null ? "" : text.text().language();
        return own.isEmpty() ? language : own;
    }

    /// Address of the page on the site, without language prefix.
    public String address() {
        return "/works/" + work.value() + "/pages/" + number;
    }
}
