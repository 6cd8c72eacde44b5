package org.mouseion.app.discovery.index.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The words of one segment of the index, laid out for finding those that are spelt nearly alike.
///
/// Lucene finds them with an automaton made for each mistyped word, and making it takes longer than everything else a
/// search does. Here every word of about the same length is looked at, and most are ruled out by their letters alone,
/// kept as bits: a word k changes away lacks at most k letters of the other (signature hashing, Boytsov 2011, *Indexing
/// methods for approximate dictionary searching*). Only the rest are compared letter by letter. The answers are those
/// of
/// the automaton, which a test holds.
///
/// It costs about 30 bytes a word and belongs to a segment, which never changes.
final class SegmentWords {

    /// Is told a word, how many changes it is away, and how many works of the segment hold it.
    interface Near {
        void take(String word, int edits, long works);
    }

    private static final int LETTERS = 26;
    private static final int OTHERS = Long.SIZE - LETTERS;

    private final byte[] spelled;
    private final int[] starts;
    private final int[] works;
    private final long[] signs;

    /// The first word of each length; words stand in the order of their lengths.
    private final int[] ofLength;

    private SegmentWords(byte[] spelled, int[] starts, int[] works, long[] signs, int[] ofLength) {
        this.spelled = spelled;
        this.starts = starts;
        this.works = works;
        this.signs = signs;
        this.ofLength = ofLength;
    }

    static SegmentWords of(Terms terms) throws IOException {
        List<List<byte[]>> words = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            int length = term.utf8ToString().length();
            while (words.size() <= length) {
                words.add(new ArrayList<>());
                counts.add(new ArrayList<>());
            }
            words.get(length).add(ArrayUtil.copyOfSubArray(term.bytes, term.offset, term.offset + term.length));
            counts.get(length).add(all.docFreq());
        }
        return layOut(words, counts);
    }

    private static SegmentWords layOut(List<List<byte[]>> words, List<List<Integer>> counts) {
        int number = words.stream().mapToInt(List::size).sum();
        int bytes = words.stream()
                .flatMap(List::stream)
                .mapToInt(word -> word.length)
                .sum();
        byte[] spelled = new byte[bytes];
        int[] starts = new int[number + 1];
        int[] works = new int[number];
        long[] signs = new long[number];
        int[] ofLength = new int[words.size() + 1];
        int at = 0;
        for (int length = 0; length < words.size(); length++) {
            ofLength[length] = at;
            for (int i = 0; i < words.get(length).size(); i++, at++) {
                byte[] word = words.get(length).get(i);
                System.arraycopy(word, 0, spelled, starts[at], word.length);
                starts[at + 1] = starts[at] + word.length;
                works[at] = counts.get(length).get(i);
                signs[at] = sign(new BytesRef(word).utf8ToString());
            }
        }
        ofLength[words.size()] = at;
        return new SegmentWords(spelled, starts, works, signs, ofLength);
    }

    private static long sign(String word) {
        long sign = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            sign |= 1L << (letter >= 'a' && letter <= 'z' ? letter - 'a' : LETTERS + letter % OTHERS);
        }
        return sign;
    }

    /// Every word at most `edits` changes from this one, the word itself included, with the works it stands in.
    ///
    /// @param beginning letters that must be as typed
    void forEachNear(String word, int edits, int beginning, Near found) {
        long sign = sign(word);
        String same = word.substring(0, Math.min(beginning, word.length()));
        int longest = Math.min(word.length() + edits, ofLength.length - 2);
        int from = Math.max(1, word.length() - edits);
        if (from > longest) {
            return;
        }
        for (int i = ofLength[from]; i < ofLength[longest + 1]; i++) {
            if (Long.bitCount(sign & ~signs[i]) <= edits && Long.bitCount(signs[i] & ~sign) <= edits) {
                String other = new BytesRef(spelled, starts[i], starts[i + 1] - starts[i]).utf8ToString();
                int away = other.startsWith(same) ? Edits.between(word, other) : Integer.MAX_VALUE;
                if (away <= edits) {
                    found.take(other, away, works[i]);
                }
            }
        }
    }

    int size() {
        return works.length;
    }
}
