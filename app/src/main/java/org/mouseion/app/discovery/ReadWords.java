package org.mouseion.app.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Word;

/// The words of a page file as they are searched: for whoever keeps text layers and puts them into
/// [PageWords].
///
/// What a file calls a word may be several to those who search ("Marie-Louise"), and where a file has whole
/// lines only, their words share the line's box by their letters.
public final class ReadWords {

    /// How sure a machine is taken to be that does not say it, and what its other readings share.
    private static final double UNSAID = 0.85;

    private static final double OTHERS = 0.1;

    private static final String HYPHENS = "-\u00ad\u2010\u2011=¬⸗";

    private ReadWords() {}

    /// @param page over its picture in pixels ([PageText#fittedTo])
    /// @param byPerson whether a person wrote it down or corrected it, so that its best readings are certain
    public static List<PageWord> of(PageText page, boolean byPerson) {
        return of(page, line -> byPerson);
    }

    /// @param page over its picture in pixels ([PageText#fittedTo])
    /// @param vouched of which lines, from 0, a person vouches, so that their best readings are certain
    public static List<PageWord> of(PageText page, IntPredicate vouched) {
        List<PageWord> words = new ArrayList<>();
        List<Line> lines = page.lines().toList();
        for (int number = 0; number < lines.size(); number++) {
            Line line = lines.get(number);
            boolean byPerson = vouched.test(number);
            if (line.words().isEmpty()) {
                if (!line.readings().isEmpty()) {
                    add(line.readings(), line.box(), null, number, byPerson, words);
                }
            } else {
                for (Word word : line.words()) {
                    add(word.readings(), word.box(), word.whole(), number, byPerson, words);
                }
            }
        }
        return words;
    }

    private static void add(
            List<Reading> readings,
            Box box,
            Word.@Nullable Broken whole,
            int line,
            boolean byPerson,
            List<PageWord> words) {
        List<List<String>> split =
                readings.stream().map(each -> split(each.text(), whole)).toList();
        List<String> best = split.getFirst();
        int letters = best.stream().mapToInt(String::length).sum();
        int before = 0;
        for (int i = 0; i < best.size(); i++) {
            int from = before * box.width() / Math.max(1, letters);
            before += best.get(i).length();
            int to = before * box.width() / Math.max(1, letters);
            Slot slot = byPerson ? Slot.certain(best.get(i), line) : slot(readings, split, i, line);
            words.add(new PageWord(slot, Math.max(0, box.x() + from), Math.max(0, box.y()), to - from, box.height()));
        }
    }

    /// The readings of the part at `at`, of those that have as many parts as the best one.
    private static Slot slot(List<Reading> readings, List<List<String>> split, int at, int line) {
        int parts = split.getFirst().size();
        List<org.mouseion.algorithms.doubt.Reading> found = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (split.get(i).size() == parts) {
                double unsaid = i == 0 ? UNSAID : OTHERS / (readings.size() - 1);
                found.add(new org.mouseion.algorithms.doubt.Reading(
                        split.get(i).get(at), readings.get(i).sureness().orElse(unsaid)));
            }
        }
        return Slot.read(found, line);
    }

    /// A hyphen at the end stays: it says that the word goes on.
    private static List<String> split(String text, Word.@Nullable Broken whole) {
        List<String> parts = new ArrayList<>(Keys.words(text));
        boolean hyphen = !text.isEmpty() && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean goesOn = hyphen || (whole != null && whole.first());
        if (goesOn && !parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.getLast() + "-");
        }
        return parts;
    }
}
