package org.mouseion.app.discovery.levels;

import java.util.List;
import org.mouseion.app.collection.Texts;

/// A level in a tree, with what of it is shown below.
///
/// @param path its page, without language
/// @param level what kind of level, in the reader's words or as the source writes it; may be empty
/// @param number its reference code; may be empty
/// @param date as the record writes it; may be empty
/// @param pages written pages in it and below it that the reader may see
/// @param hidden levels directly in it that are not among `parts`
public record Branch(
        long id,
        String path,
        Texts.Said title,
        String level,
        String number,
        String date,
        long pages,
        long hidden,
        List<Branch> parts) {

    public Branch {
        parts = List.copyOf(parts);
    }

    /// Levels directly in it.
    public long size() {
        return parts.size() + hidden;
    }
}
