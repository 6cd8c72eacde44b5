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
    public static Optional<Long> findId(String value) {
        try {
            return Optional.of(Long.parseLong(value));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /// The word a value stands for, or nothing where it is a number.
    public static Optional<String> findWord(String value) {
        return value.startsWith(WORD) ? Optional.of(value.substring(WORD.length())) : Optional.empty();
    }
}
