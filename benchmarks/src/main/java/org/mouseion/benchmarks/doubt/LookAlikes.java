package org.mouseion.benchmarks.doubt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What the noise model takes a letter for: written down for it alone, not shared with the search that is
/// measured.
final class LookAlikes {

    private static final String[] TABLE = {
        "a o u ei", "b h l 6", "c e r t", "d cl a ol", "e c i l", "f s t j", "g q y j", "h b k li", "i l t r",
        "j i y g", "k h lc le", "l t i 1", "m n rn ui", "n u m ri", "o a e 0", "p y f n", "q g y 9", "r n s i",
        "s r f z", "t l f i", "u n v ii", "v u r o", "w vv m ui", "x r z n", "y g j ij", "z s r 2"
    };

    /// A letter that looks like nothing in particular.
    private static final String ANY = "eaisntrulodcpmvgfbhqyxjzkw";

    private static final double LOOKS_ALIKE = 0.7;
    private static final double LOST = 0.1;
    private static final double DOUBLED = 0.06;

    private static final Map<Character, List<String>> BY_LETTER = byLetter();

    private LookAlikes() {}

    private static Map<Character, List<String>> byLetter() {
        Map<Character, List<String>> table = new HashMap<>();
        for (String row : TABLE) {
            List<String> cells = List.of(row.split(" "));
            table.put(cells.getFirst().charAt(0), cells.subList(1, cells.size()));
        }
        return table;
    }

    /// Something that a reader may see instead of the letter, different from it.
    static String draw(char letter, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < LOST) {
            return "";
        }
        if (kind < LOST + DOUBLED) {
            return letter + any(random);
        }
        List<String> alike = BY_LETTER.get(letter);
        if (alike != null && kind < LOST + DOUBLED + LOOKS_ALIKE) {
            return alike.get(random.nextInt(alike.size()));
        }
        String other = any(random);
        return other.charAt(0) == letter ? "" : other;
    }

    private static String any(RandomGenerator random) {
        // The sum of two draws prefers the frequent letters at the beginning.
        int at = Math.min(random.nextInt(ANY.length()), random.nextInt(ANY.length()));
        return ANY.substring(at, at + 1);
    }
}
