package org.mouseion.formats.documents;

import java.util.List;

/// A text and its parts, in order.
///
/// @param title as the document says it, else its first heading; may be empty
/// @param language BCP 47 tag as the document says it; empty where it does not
/// @param hidden how many runs of text were left out because nobody would see them
public record Document(String title, String language, List<Piece> pieces, int hidden) {

    /// A paragraph, an item of a list, a row of a table with its heads.
    ///
    /// @param headings above it, outermost first
    /// @param place where it stands in the original ("p. 3"); may be empty
    /// @param text its words, white space run together, never blank
    public record Piece(List<String> headings, String place, String text) {
        public Piece {
            headings = List.copyOf(headings);
        }
    }

    public Document {
        pieces = List.copyOf(pieces);
    }
}
