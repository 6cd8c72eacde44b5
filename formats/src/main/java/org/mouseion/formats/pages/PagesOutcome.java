package org.mouseion.formats.pages;

import java.util.List;

/// What reading a file of page texts came to.
public sealed interface PagesOutcome {

    /// Pages in the order of the file.
    record Read(PageKind kind, List<PageText> pages) implements PagesOutcome {
        public Read {
            pages = List.copyOf(pages);
        }
    }

    /// Nothing was taken.
    ///
    /// @param trouble why
    /// @param line    of the file, from 1; 0 where none can be told
    /// @param detail  in the words of the format
    record Unreadable(PagesTrouble trouble, int line, String detail) implements PagesOutcome {}
}
