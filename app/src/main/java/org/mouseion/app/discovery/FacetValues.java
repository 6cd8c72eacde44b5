package org.mouseion.app.discovery;

import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Term;

/// How a value of a facet is written in an address, in the index and in the API: the number of the concept, agent or
/// place where it is
/// known; otherwise `~` and the word of the record in lower case.
public final class FacetValues {

    private static final String WORD = "~";

    /// Every number of so many digits fits.
    private static final int MOST_DIGITS = 18;

    private FacetValues() {}

    public static String of(Term term) {
        ConceptId concept = term.concept();
        return concept != null
                ? Long.toString(concept.value())
                : ofWord(term.label().find(Locale.ENGLISH).map(s -> s.text()).orElse(""));
    }

    public static String ofWord(String word) {
        return WORD + word.strip().toLowerCase(Locale.ROOT);
    }

    public static String of(long id) {
        return Long.toString(id);
    }

    /// The number a value stands for, or nothing where it is a word.
    ///
    /// Looked at before it is parsed: most values beside a page of results are words, and an exception for
    /// each took more time than counting them.
    public static Optional<Long> findId(String value) {
        boolean number = !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    /// The word a value stands for, or nothing where it is a number.
    public static Optional<String> findWord(String value) {
        return value.startsWith(WORD) ? Optional.of(value.substring(WORD.length())) : Optional.empty();
    }
}
