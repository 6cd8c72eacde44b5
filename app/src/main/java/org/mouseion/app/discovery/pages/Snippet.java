package org.mouseion.app.discovery.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.PagesFound.PageSpot;

/// A place as a piece of its page's picture: the line around it, with the words marked.
/// For the template.
///
/// @param image address of the piece by the IIIF Image API, or null where the page has no picture
/// @param x left edge of the piece in pixels of the page
/// @param y upper edge
/// @param boxes of the words
/// @param percent how probable it is that the words stand there, 1 to 100
public record Snippet(
        @Nullable String image, int x, int y, int width, int height, List<Box> boxes, PageSpot spot, int percent) {

    /// Pixels that the piece is shown with at most.
    private static final int SHOWN_WIDTH = 720;

    private static final int SHOWN_HEIGHT = 240;

    /// Times the height of the words that are shown to each side of them.
    private static final int AROUND = 6;

    public Snippet {
        boxes = List.copyOf(boxes);
    }

    /// A word on the page.
    public record Box(int x, int y, int width, int height) {}

    static Snippet of(PageRead page, PageSpot spot) {
        List<Box> boxes = page.words().subList(spot.first(), spot.last() + 1).stream()
                .map(Snippet::box)
                .toList();
        int top = boxes.stream().mapToInt(Box::y).min().orElse(0);
        int bottom =
                boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(1);
        int left = boxes.stream().mapToInt(Box::x).min().orElse(0);
        int right = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(1);
        int high = Math.max(1, boxes.stream().mapToInt(Box::height).max().orElse(1));
        int x = Math.clamp(left - (long) AROUND * high, 0, page.width() - 1);
        int y = Math.clamp(top - high / 2, 0, page.height() - 1);
        int width = Math.clamp(right + (long) AROUND * high - x, 1, page.width() - x);
        int height = Math.clamp(bottom + high / 2 - y, 1, page.height() - y);
        int percent = Math.clamp(Math.round(100 * spot.probability()), 1, 100);
        return new Snippet(image(page, x, y, width, height), x, y, width, height, boxes, spot, percent);
    }

    private static Box box(PageWord word) {
        return new Box(word.x(), word.y(), word.width(), word.height());
    }

    /// Never larger than it is: the Image API refuses to enlarge.
    private static @Nullable String image(PageRead page, int x, int y, int width, int height) {
        if (page.image() == null) {
            return null;
        }
        String size = width <= SHOWN_WIDTH && height <= SHOWN_HEIGHT ? "max" : "!" + SHOWN_WIDTH + "," + SHOWN_HEIGHT;
        return page.image() + "/" + x + "," + y + "," + width + "," + height + "/" + size + "/0/default.jpg";
    }
}
