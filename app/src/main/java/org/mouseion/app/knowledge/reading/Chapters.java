package org.mouseion.app.knowledge.reading;

import java.util.ArrayList;
import java.util.List;

/// A long text, parted into pages that a phone can hold. Headings are kept whole as far as a page may be long; a link
/// to
/// a passage finds the page it is on.
///
/// @param pages the sections of each page
/// @param shown which is open, from 0; -1 for the whole text
public record Chapters(List<List<Section>> pages, int shown) {

    /// Characters of a page: a chapter of a novel. A text that is not twice as long is not parted.
    private static final int PAGE = 30_000;

    static Chapters of(List<Section> sections, String at) {
        List<List<Section>> pages = new ArrayList<>();
        int filled = 0;
        for (Section section : sections) {
            int length = length(section);
            if (pages.isEmpty() || filled + length > PAGE) {
                pages.add(new ArrayList<>());
                filled = 0;
            }
            for (Section part : length > PAGE ? cut(section) : List.of(section)) {
                if (filled > 0 && length > PAGE && filled + length(part) > PAGE) {
                    pages.add(new ArrayList<>());
                    filled = 0;
                }
                pages.getLast().add(part);
                filled += length(part);
            }
        }
        boolean parted = sections.stream().mapToInt(Chapters::length).sum() > 2 * PAGE && pages.size() > 1;
        return parted ? new Chapters(pages, page(pages, at)) : new Chapters(List.of(sections), 0);
    }

    private static int page(List<List<Section>> pages, String at) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream()
                    .flatMap(section -> section.parts().stream())
                    .anyMatch(part -> part.anchor().equals(at))) {
                return i;
            }
        }
        return -1;
    }

    /// A section too long for a page, in pieces of at most one page each; a single passage is never cut.
    private static List<Section> cut(Section section) {
        List<Section> pieces = new ArrayList<>();
        List<Section.Part> parts = new ArrayList<>();
        int filled = 0;
        for (Section.Part part : section.parts()) {
            if (filled > 0 && filled + part.text().length() > PAGE) {
                pieces.add(new Section(section.heading(), parts));
                parts = new ArrayList<>();
                filled = 0;
            }
            parts.add(part);
            filled += part.text().length();
        }
        pieces.add(new Section(section.heading(), parts));
        return pieces;
    }

    private static int length(Section section) {
        return section.parts().stream().mapToInt(part -> part.text().length()).sum();
    }

    List<Section> sections() {
        return shown < 0 ? pages.stream().flatMap(List::stream).toList() : pages.get(shown);
    }

    /// Where each page begins, in order; empty for a text of one page.
    List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (int i = 0; i < pages.size() && pages.size() > 1; i++) {
            List<Section> page = pages.get(i);
            String from = page.getFirst().heading();
            String to = page.getLast().heading();
            doors.add(new Door(
                    i + 1,
                    page.getFirst().parts().getFirst().anchor(),
                    from.equals(to) || from.isEmpty() ? to : from + " – " + to,
                    i == shown));
        }
        return doors;
    }

    /// @param number from 1
    /// @param anchor of its first passage
    /// @param title of the headings it holds; may be empty
    /// @param open whether it is the one shown
    public record Door(int number, String anchor, String title, boolean open) {}
}
