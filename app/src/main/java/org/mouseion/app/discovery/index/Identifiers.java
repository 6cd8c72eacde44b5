package org.mouseion.app.discovery.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.index.analysis.Folding;

/// Inventory numbers as people type them: "N01234", "n 1234", "OA 10426", "79-66-115".
public final class Identifiers {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[^\\p{L}\\d]+(?=\\d)");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\d.]+|(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\d])0+(?=\\d)");

    private Identifiers() {}

    /// The number in one spelling: lower case, a point between figures, nothing else between.
    public static String fold(String number) {
        String folded = Folding.fold(number.strip());
        return REST.matcher(BETWEEN_DIGITS.matcher(folded).replaceAll(".")).replaceAll("");
    }

    /// The spelling with and without the zeros that pad its figures.
    public static Set<String> spellings(String number) {
        Set<String> spellings = new LinkedHashSet<>();
        String folded = fold(number);
        spellings.add(folded);
        spellings.add(LEADING_ZEROS.matcher(folded).replaceAll(""));
        spellings.remove("");
        return spellings;
    }
}
