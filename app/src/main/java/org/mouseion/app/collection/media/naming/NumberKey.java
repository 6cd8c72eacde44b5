package org.mouseion.app.collection.media.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The letters and digits of a number or a file name, in groups, whatever signs part them.
///
/// @param groups in lower case, without accents; never empty texts
record NumberKey(List<String> groups) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Signs, and the seams between letters and digits: `MNR44` is `MNR 44`.
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    /// No inventory number has more; file names may, and their tails are words.
    static final int MOST_GROUPS = 24;

    NumberKey {
        groups = List.copyOf(groups);
    }

    static NumberKey of(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new NumberKey(Arrays.stream(BETWEEN.split(plain))
                .filter(group -> !group.isEmpty())
                .limit(MOST_GROUPS)
                .toList());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /// Groups from `from` on, before `to`.
    NumberKey part(int from, int to) {
        return new NumberKey(groups.subList(from, to));
    }

    int size() {
        return groups.size();
    }

    @Override
    public String toString() {
        return String.join("-", groups);
    }
}
