package org.mouseion.app.discovery.guide.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.mouseion.app.discovery.guide.understanding.Spoken;

/// A sentence that the visitor has just said. Said back it tells nothing, however well its words meet the question's;
/// and who repeats what was slipped into a text would have the house say it.
final class Echo {

    /// So many words in a row are the same sentence.
    private static final int ROW = 6;

    private final String asked;

    Echo(String question) {
        this.asked = line(Spoken.of(question).folded());
    }

    boolean isOf(String sentence) {
        List<String> words = Spoken.of(sentence).folded();
        if (words.size() < ROW) {
            return false;
        }
        long rows = IntStream.rangeClosed(0, words.size() - ROW)
                .filter(i -> asked.contains(line(words.subList(i, i + ROW))))
                .count();
        return 2 * rows > words.size() - ROW;
    }

    private static String line(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
