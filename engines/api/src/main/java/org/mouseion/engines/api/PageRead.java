package org.mouseion.engines.api;

import java.util.List;

/// What came of asking a [PageReader].
public sealed interface PageRead {

    /// @param blocks in reading order; none where the page is empty
    /// @param languages BCP 47 tags it was read in
    /// @param done what was done to the picture before, a sentence in English each
    record Text(List<Block> blocks, List<String> languages, List<String> done) implements PageRead {
        public Text {
            blocks = List.copyOf(blocks);
            languages = List.copyOf(languages);
            done = List.copyOf(done);
        }

        /// The best readings, a line each.
        public String plain() {
            StringBuilder text = new StringBuilder();
            for (Block block : blocks) {
                for (Line line : block.lines()) {
                    text.append(String.join(
                                    " ",
                                    line.words().stream()
                                            .map(word -> word.best().text())
                                            .toList()))
                            .append('\n');
                }
            }
            return text.toString();
        }
    }

    /// @param sentence one sentence in English for the log and for whoever set the page aside
    record Nothing(Why why, String sentence) implements PageRead {}

    enum Why {
        /// None of the languages asked for is here.
        NO_LANGUAGE,
        /// The picture is larger or smaller than any page.
        ILL_SIZED,
        /// The engine ended in the middle of the page.
        DIED,
        /// No whole page within the time.
        SLOW,
        /// What came is no page.
        GARBLED
    }

    /// A part of the page that belongs together, such as a column or a heading.
    record Block(Area area, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    record Line(Area area, List<Word> words) {
        public Line {
            words = List.copyOf(words);
        }
    }

    /// @param best the reading it decided for
    /// @param letters what it hesitated about: for each letter its readings, best first; empty where it does
    /// not say
    record Word(Area area, Reading best, List<List<Reading>> letters) {
        public Word {
            letters = letters.stream().map(List::copyOf).toList();
        }
    }

    /// @param sureness 0 to 1, as the engine believes it
    record Reading(String text, double sureness) {
        public Reading {
            if (!(sureness >= 0 && sureness <= 1)) {
                throw new IllegalArgumentException(
                        "A sureness is from 0 to 1, not " + sureness + ". Maybe the engine counts in hundredths.");
            }
        }
    }

    /// An upright rectangle in pixels of the picture.
    record Area(int x, int y, int width, int height) {}
}
