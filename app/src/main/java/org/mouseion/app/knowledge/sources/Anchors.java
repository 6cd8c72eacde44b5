package org.mouseion.app.knowledge.sources;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names for passages that a person can read in an address: the innermost heading, or the first words where
/// there is none, and a counter where the name is taken. A name once given is never given to other words of
/// that source.
final class Anchors {

    static final int LONGEST = 60;

    private static final int WORDS = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OWN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,119}");

    private final Set<String> taken;

    /// @param taken names that passages of this source have or had
    Anchors(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// Whether `anchor` may be one as it stands.
    static boolean isSound(String anchor) {
        return OWN.matcher(anchor).matches();
    }

    void take(String anchor) {
        taken.add(anchor);
    }

    String fresh(String heading, String text) {
        String innermost = heading.substring(heading.lastIndexOf('›') + 1);
        String name = slug(innermost);
        if (name.isEmpty()) {
            name = slug(Arrays.stream(text.split("\\s+")).limit(WORDS).collect(Collectors.joining(" ")));
        }
        if (name.isEmpty()) {
            name = "passage";
        }
        String free = name;
        for (int count = 2; !taken.add(free); count++) {
            free = name + "-" + count;
        }
        return free;
    }

    /// `Heures d’ouverture` → `heures-d-ouverture`.
    static String slug(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o");
        String joined = GAPS.matcher(plain).replaceAll("-");
        String cut = joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
        return cut.replaceAll("^-+|-+$", "");
    }
}
