package org.mouseion.app.collection.media.held;

import java.time.Instant;
import java.util.List;
import org.mouseion.app.collection.PictureId;

/// Words that stand for a picture in one language.
///
/// @param accepted false while a person has not taken what was proposed; then nobody outside the desk reads it
/// @param grounds what a proposed text rests on; empty for words of a person
/// @param proposer engine that proposed the words, `NAME@VERSION`; empty where a person wrote them
public record PictureText(
        PictureId picture,
        String language,
        TextUse use,
        boolean accepted,
        String text,
        String proposer,
        List<TextGround> grounds,
        long author,
        Instant changed) {

    public PictureText {
        grounds = List.copyOf(grounds);
    }
}
