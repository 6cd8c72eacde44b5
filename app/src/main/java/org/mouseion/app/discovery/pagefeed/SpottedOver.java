package org.mouseion.app.discovery.pagefeed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.app.collection.SpottedWords.Spotted;
import org.mouseion.app.discovery.PageWord;

/// Lays words that people found by their shape over what was read: what stands at the same place gives way to them, and
/// on
/// a page nobody read they are all there is.
final class SpottedOver {

    private SpottedOver() {}

    /// @param read in reading order
    /// @return in reading order; spotted words are certain
    static List<PageWord> of(List<PageWord> read, List<Spotted> spotted) {
        List<PageWord> words = new ArrayList<>(read);
        List<Spotted> ordered = spotted.stream()
                .sorted(Comparator.comparingInt(Spotted::y).thenComparingInt(Spotted::x))
                .toList();
        for (Spotted each : ordered) {
            int at = firstUnder(words, each);
            int line = at < words.size() && isUnder(words.get(at), each)
                    ? words.get(at).slot().line()
                    : lineFor(words, at);
            boolean alreadyCertain = words.stream().anyMatch(word -> word.slot().certain() && isUnder(word, each));
            if (alreadyCertain) {
                // A person has read it in its line; that stands.
                continue;
            }
            words.removeIf(word -> isUnder(word, each));
            words.addAll(Math.min(at, words.size()), certain(each, line));
        }
        return words;
    }

    private static List<PageWord> certain(Spotted spotted, int line) {
        List<String> parts = Keys.words(spotted.text());
        int letters = Math.max(1, parts.stream().mapToInt(String::length).sum());
        List<PageWord> words = new ArrayList<>();
        int before = 0;
        for (String part : parts) {
            int from = before * spotted.width() / letters;
            before += part.length();
            int to = before * spotted.width() / letters;
            words.add(new PageWord(
                    Slot.certain(part, line),
                    Math.max(0, spotted.x() + from),
                    Math.max(0, spotted.y()),
                    to - from,
                    spotted.height()));
        }
        return words;
    }

    /// Place of the first word under it; else of the first that stands lower, or behind it at the same height.
    private static int firstUnder(List<PageWord> words, Spotted spotted) {
        for (int i = 0; i < words.size(); i++) {
            if (isUnder(words.get(i), spotted)) {
                return i;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            PageWord word = words.get(i);
            boolean lower = word.y() > spotted.y() + spotted.height() / 2;
            boolean behind = word.y() + word.height() > spotted.y() + spotted.height() / 2 && word.x() > spotted.x();
            if (lower || behind) {
                return i;
            }
        }
        return words.size();
    }

    /// That of the word before where it is as high, else a line of its own.
    private static int lineFor(List<PageWord> words, int at) {
        return at > 0
                ? words.get(at - 1).slot().line()
                : at < words.size() ? words.get(at).slot().line() : 0;
    }

    /// Whether the middle of the word lies in the spotted box.
    private static boolean isUnder(PageWord word, Spotted spotted) {
        int x = word.x() + word.width() / 2;
        int y = word.y() + word.height() / 2;
        return word.width() > 0
                && x >= spotted.x()
                && x < spotted.x() + spotted.width()
                && y >= spotted.y()
                && y < spotted.y() + spotted.height();
    }
}
