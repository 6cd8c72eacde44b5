package org.mouseion.engines.tesseract;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.scans.Placement;
import org.mouseion.algorithms.scans.Preparation;
import org.mouseion.algorithms.scans.Prepared;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.PageRead;
import org.mouseion.engines.api.PageRead.Nothing;
import org.mouseion.engines.api.PageRead.Why;
import org.mouseion.engines.api.PageReader;
import org.mouseion.engines.api.Picture;

/// Prepares pages, has them read by a child, and brings what was found back to the picture.
final class TesseractReader implements PageReader {

    /// Larger pages are for whoever decodes them to shrink; this is more than A2 at 300 dots an inch.
    static final long MOST_PIXELS = 36_000_000;

    /// A side below which no line of print fits.
    static final int LEAST_SIDE = 12;

    /// Dots an inch of a scan of which nobody says; Tesseract's measure of columns hangs on it.
    private static final int DOTS = 300;

    /// A page in fewer blocks is an ordinary one.
    private static final int SCRAPS = 8;

    private static final int LINES_A_SCRAP = 3;

    private final EngineCard card;
    private final LearnedData data;
    private final Preparation preparation;
    private final List<String> command;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Child child;

    TesseractReader(EngineCard card, LearnedData data, Preparation preparation, List<String> command) {
        this.card = card;
        this.data = data;
        this.preparation = preparation;
        this.command = command;
    }

    @Override
    public EngineCard card() {
        return card;
    }

    @Override
    public PageRead read(Picture page, Wish wish) {
        List<String> languages = data.known(wish.languages());
        if (languages.isEmpty()) {
            return new Nothing(Why.NO_LANGUAGE, "None of " + wish.languages() + " is among " + card.languages());
        }
        long pixels = (long) page.width() * page.height();
        if (pixels > MOST_PIXELS || Math.min(page.width(), page.height()) < LEAST_SIDE) {
            return new Nothing(Why.ILL_SIZED, "A page is not " + page.width() + " by " + page.height() + " pixels");
        }
        long end = System.nanoTime() + wish.time().toNanos();
        Grey scan = Pixels.of(page.width(), page.height(), page.colours()).grey();
        Prepared prepared = preparation.of(scan);
        turn.lock();
        try {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                return new Nothing(Why.SLOW, "No time was left after waiting for other pages");
            }
            PageRead read = read(prepared, languages, left);
            left = Duration.ofNanos(end - System.nanoTime());
            if (prepared.placement().scale() > 1 && isShattered(read) && left.compareTo(Duration.ofSeconds(1)) > 0) {
                PageRead again = read(preparation.inSize().of(scan), languages, left);
                return blocks(again) > 0 && blocks(again) < blocks(read) ? again : read;
            }
            return read;
        } finally {
            turn.unlock();
        }
    }

    /// Whether it fell into scraps, as typescript does whose spaces happen to stand below each other:
    /// Tesseract then sees columns, at one size of the page and not at another.
    private static boolean isShattered(PageRead read) {
        if (!(read instanceof PageRead.Text text)) {
            return false;
        }
        int lines =
                text.blocks().stream().mapToInt(block -> block.lines().size()).sum();
        return text.blocks().size() >= SCRAPS
                && lines < LINES_A_SCRAP * text.blocks().size();
    }

    private static int blocks(PageRead read) {
        return read instanceof PageRead.Text text ? text.blocks().size() : 0;
    }

    private PageRead read(Prepared prepared, List<String> languages, Duration left) {
        try {
            String codes =
                    String.join("+", languages.stream().map(data.codes()::get).toList());
            Child now = ready();
            child = null;
            // Told as if enlarged, so that gaps between words are not taken for those between columns.
            int dots = (int) Math.round(DOTS * prepared.placement().scale());
            List<PageRead.Block> blocks = now.read(prepared.page(), codes, dots, left);
            // Only one that answered well is asked again.
            child = now;
            return new PageRead.Text(onScan(blocks, prepared.placement()), languages, prepared.done());
        } catch (Child.Slow slow) {
            return new Nothing(Why.SLOW, "No whole page within " + left.toSeconds() + " s");
        } catch (Wire.Garbled garbled) {
            return new Nothing(Why.GARBLED, String.valueOf(garbled.getMessage()));
        } catch (IOException died) {
            return new Nothing(Why.DIED, "The process that reads ended in the middle of the page");
        }
    }

    /// A child that goes by itself between this look and the page is met as one that died; the next
    /// page starts another.
    private Child ready() throws IOException {
        Child now = child;
        if (now == null || !now.isAlive()) {
            return Child.started(command);
        }
        return now;
    }

    private static List<PageRead.Block> onScan(List<PageRead.Block> blocks, Placement placement) {
        return blocks.stream()
                .map(block -> new PageRead.Block(
                        area(block.area(), placement),
                        block.lines().stream()
                                .map(line -> new PageRead.Line(
                                        area(line.area(), placement),
                                        line.words().stream()
                                                .map(word -> new PageRead.Word(
                                                        area(word.area(), placement), word.best(), word.letters()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static PageRead.Area area(PageRead.Area area, Placement placement) {
        Placement.Area there = placement.toScan(new Placement.Area(area.x(), area.y(), area.width(), area.height()));
        return new PageRead.Area(there.x(), there.y(), there.width(), there.height());
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (child != null) {
                child.close();
                child = null;
            }
        } finally {
            turn.unlock();
        }
    }
}
